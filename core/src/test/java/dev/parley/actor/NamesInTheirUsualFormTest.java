package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NamesInTheirUsualFormTest {

    @Test
    void companyGoesByTheFormInWhichItIsNamedMost() {
        assertThat(Marked.holdersOf("{ [ORGANISATION Quill/NNP Works/NNP Ltd/NNP ] } sued/VBD ./."))
                .containsExactly("Quill Works Ltd");
        assertThat(
                        Marked.holdersOf(
                                "{ [ORGANISATION Quill/NNP Works/NNP Ltd/NNP ] } sued/VBD ./. "
                                        + "{ [ORGANISATION Quill/NNP Works/NNP ] } paid/VBD ./. { [ORGANISATION Quill/NNP Works/NNP ] } left/VBD ./."))
                .containsExactly("Quill Works", "Quill Works", "Quill Works");
    }

    @Test
    void nameInCapitalsIsWrittenInTheUsualForm() {
        assertThat(
                        Marked.holdersOf(
                                "{ Mr./NNP [PERSON BRANDT/NNP ] } spoke/VBD ./. { [PERSON J./NNP LINDGREN/NNP LEE/NNP ] } left/VBD ./."))
                .containsExactly("Brandt", "J. Lindgren Lee");
    }

    @Test
    void acronymOfAPersonKeepsItsCapitals() {
        assertThat(Marked.holdersOf("{ [PERSON MLB/NNP ] } spoke/VBD ./.")).containsExactly("MLB");
    }
}
