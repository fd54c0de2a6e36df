package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import dev.parley.diagnostic.InputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ActorsReaderTest {

    @TempDir
    private Path folder;

    @Test
    void readsNamesKindsAliasesAndParents() throws IOException {
        assertThat(read("""
            Name,Kind,Aliases,Parent
            Dockers' Branch,organization,the dockers | DB,
            Ruaridh Baxter,person,,Dockers' Branch
            """))
                .containsExactly(
                        new KnownActor("Dockers' Branch", EntityKind.ORGANISATION, List.of("the dockers", "DB"), ""),
                        new KnownActor("Ruaridh Baxter", EntityKind.PERSON, List.of(), "Dockers' Branch"));
    }

    @Test
    void columnsOfAliasesAndParentsMayBeMissing() throws IOException {
        assertThat(read("name,kind\nDockers' Branch,group\n")).hasSize(1);
    }

    @Test
    void reportsAllFaultsWithTheirPlaces() {
        assertThatThrownBy(() ->
                        read("name,kind,aliases,parent\nLodge,club,,\n,group,,\nBranch,group,Lodge,Nobody Known\n"))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("actors.csv:2:7: error: 'club' is no kind; it must be one of person, state")
                .hasMessageContaining("actors.csv:3:1: error: the name is blank")
                .hasMessageContaining("actors.csv:4:14: error: the name 'Lodge' is already given in line 2")
                .hasMessageContaining("actors.csv:4:20: error: nobody is known as 'Nobody Known'");
    }

    @Test
    void rejectsActorsThatSpeakForEachOther() {
        assertThatThrownBy(() -> read("name,kind,aliases,parent\nLodge,group,,Branch\nBranch,group,,Lodge\n"))
                .hasMessageContaining("actors.csv:2:14: error: the actor 'Lodge' speaks for itself");
    }

    @Test
    void rejectsAMissingFile() {
        assertThatThrownBy(() -> ActorsReader.read(folder.resolve("none.csv")))
                .hasMessageEndingWith("none.csv: error: there is no such file");
    }

    @Test
    void listedActorGoesBeforeWhatIsKnown() {
        assertThat(principals(
                        new KnownActor("Warsaw", EntityKind.ORGANISATION, List.of(), ""),
                        "{ [PLACE Warsaw/NNP ] } agreed/VBD ./. { [STATE Poland/NNP ] } left/VBD ./."))
                .containsExactly("Warsaw", "Poland");
    }

    @Test
    void listedNameIsFoundThatNoRecogniserKnows() {
        assertThat(principals(
                        new KnownActor("Dockers' Branch", EntityKind.ORGANISATION, List.of("the dockers"), "Poland"),
                        "{ The/DT dockers/NNS } agreed/VBD ./."))
                .containsExactly("Poland");
    }

    @Test
    void listedNameEndsBeforeTheCommaBehindIt() {
        assertThat(mentioned("Marren", "{ Marren/NNP } ,/, it/PRP seems/VBZ ,/, rose/VBD ./."))
                .contains("Marren")
                .doesNotContain("Marren ,", "Marren,");
    }

    @Test
    void listedNameIsNotPartOfALongerOne() {
        assertThat(
                        mentioned(
                                "Marren",
                                "{ [ORGANISATION Marren/NNP Basin/NNP Commission/NNP ] } left/VBD ./. { Marren/NNP } rose/VBD ./."))
                .containsExactly("Marren Basin Commission", "Marren");
    }

    @Test
    void listedNameWithACapitalIsNotTheWordInSmallLetters() {
        assertThat(principals(
                        new KnownActor("Lodge", EntityKind.ORGANISATION, List.of(), ""),
                        "They/PRP saw/VBD { a/DT beaver/NN lodge/NN } ./."))
                .doesNotContain("Lodge");
    }

    @Test
    void lastNameOfAListedPersonIsThePerson() {
        assertThat(principals(
                        new KnownActor("Ruaridh Baxter", EntityKind.PERSON, List.of("the convenor"), ""),
                        "The/DT convenor/NN left/VBD ./. { [PERSON Baxter/NNP ] } agreed/VBD ./."))
                .containsExactly("Ruaridh Baxter");
    }

    @Test
    void whatTheListDoesNotTellIsADescription() {
        KnownActor actor = new KnownActor("Blue Gull", EntityKind.ORGANISATION, List.of(), "Gull Holdings");
        Marked marked =
                Marked.of("a", "[ORGANISATION Blue/NNP Gull/NNP ] agreed/VBD ./. { The/DT company/NN } left/VBD ./.");

        assertThat(registry(actor, marked).merges())
                .extracting(MergedMention::mention, MergedMention::entity, MergedMention::rule)
                .containsExactly(
                        tuple("Blue Gull", "Gull Holdings", MergeRule.ACTORS_FILE),
                        tuple("The company", "Gull Holdings", MergeRule.DESCRIPTION));
    }

    private static List<String> mentioned(String place, String markup) {
        Marked marked = Marked.of("a", markup);
        return registry(new KnownActor(place, EntityKind.PLACE, List.of(), ""), marked).mentions().stream()
                .map(mention -> mention.span().of(marked.document().document().text()))
                .toList();
    }

    private static List<String> principals(KnownActor actor, String markup) {
        Marked marked = Marked.of("a", markup);
        ActorRegistry registry = registry(actor, marked);
        return marked.holders().stream()
                .flatMap(holder ->
                        registry.holdersOf(marked.document().document().id(), holder).stream())
                .map(holder -> holder.entity().name())
                .toList();
    }

    private static ActorRegistry registry(KnownActor actor, Marked marked) {
        ActorResolver resolver = ActorResolver.standard(Gazetteer.standard(List.of(actor)));
        return ActorRegistry.unite(List.of(resolver.resolve(marked.document(), marked.holders())))
                .merged(Merge.PRINCIPALS);
    }

    private List<KnownActor> read(String text) throws IOException {
        return ActorsReader.read(Files.writeString(folder.resolve("actors.csv"), text));
    }
}
