package dev.parley.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.claim.Evidence;
import dev.parley.claim.Holder;
import dev.parley.claim.Modality;
import dev.parley.claim.Stance;
import dev.parley.diagnostic.InputException;
import dev.parley.table.Place;
import dev.parley.text.DocumentId;
import dev.parley.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DecisionsFileTest {

    private static final String HEADER =
            "decision,document,sha256,start,end,evidence,source,source_kind,proposal,stance,new_source,new_source_kind,"
                    + "new_proposal,new_stance,new_conditional\n";

    private static final Passage PASSAGE =
            new Passage(new DocumentId("a"), "ab12", new Evidence(new Span(4, 8), "wood"));

    @TempDir
    private Path folder;

    @Test
    void readsEachKindOfDecision() throws IOException {
        Path file = write("""
                accept,a,AB12,4,8,wood,Mira Holt,actor,P1,support,,,,,
                reject,a,ab12,4,8,wood,Mira Holt,author,P1,oppose,,,,,
                change,a,ab12,4,8,wood,'=x,actor,P1,support,Y,author,P2,oppose,true
                add,a,ab12,4,8,wood,,,,,Y,actor,P2,support,false
                """);

        assertThat(DecisionsFile.read(file).stream().map(Decision::content))
                .containsExactly(
                        new Decision.Accept(
                                        source(),
                                        PASSAGE,
                                        judgement(Holder.Kind.ACTOR, "Mira Holt", "P1", Stance.SUPPORT))
                                .content(),
                        new Decision.Reject(
                                        source(),
                                        PASSAGE,
                                        judgement(Holder.Kind.AUTHOR, "Mira Holt", "P1", Stance.OPPOSE))
                                .content(),
                        new Decision.Change(
                                        source(),
                                        PASSAGE,
                                        judgement(Holder.Kind.ACTOR, "=x", "P1", Stance.SUPPORT),
                                        judgement(Holder.Kind.AUTHOR, "Y", "P2", Stance.OPPOSE),
                                        Modality.CONDITIONAL)
                                .content(),
                        new Decision.Add(
                                        source(),
                                        PASSAGE,
                                        judgement(Holder.Kind.ACTOR, "Y", "P2", Stance.SUPPORT),
                                        Modality.UNCONDITIONAL)
                                .content());
    }

    @Test
    void tellsEveryFaultWithItsPlace() throws IOException {
        Path file = write("""
                perhaps,a,,4,8,wood,X,actor,P1,support,,,,,
                accept,a,,8,4,wood,X,actor,P1,support,,,,,
                reject,a,,4,8,woods,X,actor,P1,support,,,,,
                change,a,,4,8,wood,X,actor,P1,support,,actor,P1,oppose,
                """);

        InputException fault = catchThrowableOfType(InputException.class, () -> DecisionsFile.read(file));

        assertThat(fault.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        file + ":2:1: error: decision 'perhaps' must be one of accept, reject, change, add",
                        file + ":3:13: error: end 4 must be greater than start 8",
                        file
                                + ":4:15: error: evidence has 5 characters (UTF-16), but start 4 and end 8 leave room for 4",
                        file + ":5:39: error: new_source must not be empty here");
    }

    private Path write(String rows) throws IOException {
        return Files.writeString(folder.resolve("decisions.csv"), HEADER + rows);
    }

    private static Decision.Source source() {
        return new Decision.Source("x", new Place(1, 1));
    }

    private static Judgement judgement(Holder.Kind kind, String name, String proposal, Stance stance) {
        return new Judgement(new Holder(kind, name), proposal, stance);
    }
}
