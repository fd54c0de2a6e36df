package dev.parley.nlp.corenlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.ResourceException;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoreNlpModelsTest {

    @Test
    void missingModelNamesTheArtefact() {
        assertThatThrownBy(() -> CoreNlpModels.requirePresent("edu/stanford/nlp/models/none.ser.gz"))
                .isInstanceOf(ResourceException.class)
                .hasMessageContaining("none.ser.gz is missing")
                .hasMessageContaining("edu.stanford.nlp:stanford-corenlp:4.5.10, classifier models");
    }

    @ParameterizedTest
    @ValueSource(strings = {"broken.rules", "garbled.rules"})
    void damagedRulesNameTheResource(String name) {
        String resource = "dev/parley/nlp/corenlp/" + name;

        assertThatThrownBy(() -> CoreNlpLoader.rules(resource))
                .isInstanceOf(ResourceException.class)
                .hasMessage(resource + " is damaged and cannot be loaded");
    }

    @Test
    void versionIsThatOfTheJar() {
        String jar = AnnotationPipeline.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath();
        assertThat(jar).endsWith("stanford-corenlp-" + CoreNlpAnnotator.CORENLP + ".jar");
    }
}
