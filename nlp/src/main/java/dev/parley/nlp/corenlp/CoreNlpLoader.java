package dev.parley.nlp.corenlp;

import com.google.common.base.Throwables;
import dev.parley.actor.Gazetteer;
import edu.stanford.nlp.ie.NERClassifierCombiner;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.MatchedExpression;
import edu.stanford.nlp.ling.tokensregex.TokenSequencePattern;
import edu.stanford.nlp.pipeline.AnnotationPipeline;
import edu.stanford.nlp.pipeline.MorphaAnnotator;
import edu.stanford.nlp.pipeline.NERCombinerAnnotator;
import edu.stanford.nlp.pipeline.POSTaggerAnnotator;
import edu.stanford.nlp.pipeline.TokenizerAnnotator;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.util.logging.RedwoodConfiguration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/**
 * Puts the pipeline together. Its parts are made one by one rather than by CoreNLP's facade, which would keep them in a cache of the whole
 * process and load what is not needed.
 */
final class CoreNlpLoader {

    private static final String RULES = "dev/parley/nlp/corenlp/names.rules";

    private CoreNlpLoader() {}

    static CoreNlpAnnotator load() {
        RedwoodConfiguration.errorLevel().apply();
        CompletableFuture<MaxentTagger> tagger = CompletableFuture.supplyAsync(CoreNlpModels::tagger);
        NERClassifierCombiner names = CoreNlpModels.names();
        CoreNlpMapper mapper = new CoreNlpMapper(rules(RULES), Gazetteer.standard());
        return new CoreNlpAnnotator(pipeline(join(tagger), names), mapper);
    }

    private static AnnotationPipeline pipeline(MaxentTagger tagger, NERClassifierCombiner names) {
        Properties tokenizing = new Properties();
        tokenizing.setProperty("tokenize.language", "en");
        tokenizing.setProperty("ssplit.newlineIsSentenceBreak", "never");
        tokenizing.setProperty("tokenize.options", "untokenizable=noneKeep");
        return new AnnotationPipeline(List.of(
                new TokenizerAnnotator(false, tokenizing),
                new POSTaggerAnnotator(tagger),
                new MorphaAnnotator(false),
                new NERCombinerAnnotator(names, false, 1, 0, Integer.MAX_VALUE, false, false)));
    }

    static CoreMapExpressionExtractor<MatchedExpression> rules(String resource) {
        CoreNlpModels.requirePresent(resource);
        // CoreNLP tells a fault of a rule by a plain RuntimeException or an Error of its parser; a future holds
        // whatever it is.
        CompletableFuture<CoreMapExpressionExtractor<MatchedExpression>> rules = CompletableFuture.supplyAsync(
                () -> CoreMapExpressionExtractor.createExtractorFromFiles(TokenSequencePattern.getNewEnv(), resource),
                Runnable::run);
        try {
            return rules.join();
        } catch (CompletionException e) {
            Throwables.throwIfInstanceOf(Throwables.getRootCause(e), VirtualMachineError.class);
            throw CoreNlpModels.damaged(resource, e);
        }
    }

    private static <T> T join(CompletableFuture<T> future) {
        try {
            return future.join();
        } catch (CompletionException e) {
            Throwables.throwIfUnchecked(Throwables.getRootCause(e));
            throw e;
        }
    }
}
