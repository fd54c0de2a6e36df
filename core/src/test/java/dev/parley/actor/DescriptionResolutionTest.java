package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DescriptionResolutionTest {

    @Test
    void verbOfAHeadlineThatPassesForAPluralIsNoHead() {
        assertThat(Marked.holdersOf("{ [PERSON Lydie/NNP Brandt/NNP ] Calls/NNS/call } for/IN Ban/NN ./."))
                .containsExactly("Lydie Brandt");
    }

    @Test
    void supportersOfAPersonAreNotThePerson() {
        assertThat(Marked.holdersOf("{ [PERSON Brandt/NNP ] supporters/NNS/supporter } cheered/VBD ./."))
                .doesNotContain("Brandt");
    }

    @Test
    void roleWithoutArticleInAHeadlineIsWhoeverBearsIt() {
        assertThat(Marked.holdersOf(
                        "{ Mayor/NN } :/: Stay/VB ./. Mayor/NNP [PERSON Lydie/NNP Brandt/NNP ] agreed/VBD ./."))
                .containsExactly("Lydie Brandt");
    }

    @Test
    void formerOfficesOfOnePersonAreJoined() {
        assertThat(Marked.holdersOf(
                        "former/JJ Secretary/NNP of/IN State/NNP and/CC Governor/NNP [PERSON Lydie/NNP Brandt/NNP ] "
                                + "spoke/VBD ./. { The/DT former/JJ secretary/NN of/IN state/NN } agreed/VBD ./."))
                .containsExactly("Lydie Brandt");
    }

    @Test
    void officesOfTwoPersonsAreNotJoined() {
        assertThat(Marked.holdersOf(
                        "the/DT Secretary/NNP of/IN State/NNP and/CC Governor/NNP [PERSON Lydie/NNP Brandt/NNP ] "
                                + "spoke/VBD ./. { The/DT secretary/NN of/IN state/NN } agreed/VBD ./."))
                .doesNotContain("Lydie Brandt");
    }

    @Test
    void titlesBeforeANameBelongToThePerson() {
        assertThat(Marked.holdersOf(
                        "{ Senate/NNP Majority/NNP Leader/NNP [PERSON Tom/NNP Quill/NNP ] } agreed/VBD ./."))
                .containsExactly("Tom Quill");
    }

    @Test
    void nameInAppositionIsThePerson() {
        assertThat(Marked.holdersOf(
                        "{ The/DT Polish/JJ foreign/JJ minister/NN ,/, [PERSON Jan/NNP Zych/NNP ] } agreed/VBD ./."))
                .containsExactly("Jan Zych");
    }

    @Test
    void ownerOfTheHeadIsNotMeant() {
        assertThat(Marked.holdersOf("{ [PERSON Jan/NNP Zych/NNP ] 's/POS lawyer/NN } agreed/VBD ./."))
                .containsExactly("Jan Zych 's lawyer");
    }

    @Test
    void officialsSpeakForTheirState() {
        String markup = "{ Polish/JJ officials/NNS } agreed/VBD ./. { the/DT Swedish/JJ side/NN } refused/VBD ./. "
                + "{ [STATE Norway/NNP ] 's/POS ambassador/NN } left/VBD ./.";
        assertThat(Marked.principalsOf(markup)).containsExactly("Poland", "Sweden", "Norway");
        assertThat(Marked.holdersOf(markup))
                .containsExactly("Polish officials", "Swedish side", "Norwegian ambassador");
    }

    @Test
    void officialsOfOneStateAreOneGroupHoweverTheyAreCalled() {
        assertThat(Marked.holdersOf("{ [STATE Poland/NNP ] 's/POS negotiators/NNS } agreed/VBD ./. "
                        + "{ The/DT Polish/JJ negotiators/NNS } left/VBD ./."))
                .containsExactly("Polish negotiators", "Polish negotiators");
    }

    @Test
    void governmentAndItsSeatActForTheState() {
        String markup = "{ The/DT Polish/JJ government/NN } agreed/VBD ./. { [PLACE Warsaw/NNP ] } refused/VBD ./. "
                + "{ [STATE Poland/NNP ] } left/VBD ./.";
        assertThat(Marked.holdersOf(markup)).containsExactly("Polish government", "Polish government", "Poland");
        assertThat(Marked.principalsOf(markup)).containsExactly("Poland", "Poland", "Poland");
    }

    @Test
    void positionOfAStateIsTheStateItself() {
        assertThat(Marked.holdersOf("{ The/DT Polish/JJ position/NN } differs/VBZ ./."))
                .containsExactly("Poland");
    }

    @Test
    void administrationIsNotItsState() {
        String markup = "{ The/DT Polish/JJ administration/NN } agreed/VBD ./. { [STATE Poland/NNP ] } refused/VBD ./.";
        assertThat(Marked.principalsOf(markup)).containsExactly("Polish administration", "Poland");
    }

    @Test
    void administrationOfTheStateIsTheOnlyOneThatIsNamed() {
        assertThat(Marked.principalsOf("The/DT [ORGANISATION Lind/NNP administration/NN ] left/VBD ./. "
                        + "{ The/DT Polish/JJ administration/NN } agreed/VBD ./."))
                .containsExactly("Lind administration");
    }

    @Test
    void administrationOfTheStateStaysByItselfBesideTwo() {
        assertThat(Marked.principalsOf("The/DT [ORGANISATION Lind/NNP administration/NN ] and/CC the/DT "
                        + "[ORGANISATION Hale/NNP administration/NN ] left/VBD ./. "
                        + "{ The/DT Polish/JJ administration/NN } agreed/VBD ./."))
                .containsExactly("Polish administration");
    }

    @Test
    void namedDepartmentAndWhiteHouseAreNotTheState() {
        assertThat(Marked.principalsOf("{ The/DT [ORGANISATION State/NNP Department/NNP ] } agreed/VBD ./. "
                        + "{ The/DT [ORGANISATION White/NNP House/NNP ] } left/VBD ./."))
                .containsExactly("U.S. State Department", "White House");
    }

    @Test
    void peopleSpeakForTheirState() {
        String markup = "{ The/DT Poles/NNPS } agreed/VBD ./.";
        assertThat(Marked.holdersOf(markup)).containsExactly("Poles");
        assertThat(Marked.principalsOf(markup)).containsExactly("Poland");
    }

    @Test
    void namedOfficialStaysAPersonWithAnAffiliation() {
        Marked marked = Marked.of("a", "{ Polish/JJ minister/NN [PERSON Jan/NNP Zych/NNP ] } agreed/VBD ./.");
        ActorRegistry registry = ActorRegistry.unite(List.of(marked.resolve())).merged(Merge.PRINCIPALS);
        assertThat(registry.entities())
                .filteredOn(entity -> entity.name().equals("Jan Zych"))
                .singleElement()
                .satisfies(person -> assertThat(person.affiliations()).containsExactly("Poland"))
                .satisfies(person -> assertThat(person.parent()).isEmpty());
    }

    @Test
    void citizensDoNotSpeakForTheirState() {
        assertThat(Marked.holdersOf("{ Polish/JJ farmers/NNS } agreed/VBD ./.")).containsExactly("Polish farmers");
    }

    @Test
    void formerOfficialsDoNotSpeakForTheirState() {
        assertThat(Marked.holdersOf("{ A/DT former/JJ Polish/JJ official/NN } agreed/VBD ./."))
                .containsExactly("former Polish official");
    }

    @Test
    void demonymOfARegionIsNoState() {
        assertThat(Marked.holdersOf("{ South/JJ American/JJ officials/NNS } agreed/VBD ./."))
                .containsExactly("South American officials");
    }

    @Test
    void allMembersStandForTheirBody() {
        assertThat(Marked.principalsOf("{ [ORGANISATION NATO/NNP ] countries/NNS } agreed/VBD ./."))
                .containsExactly("NATO");
    }

    @Test
    void someMembersDoNotStandForTheirBody() {
        assertThat(Marked.principalsOf("{ other/JJ [ORGANISATION NATO/NNP ] countries/NNS } agreed/VBD ./."))
                .containsExactly("other NATO countries");
    }

    @Test
    void definiteTitleIsWhoeverBearsIt() {
        assertThat(Marked.holdersOf("Sen./NNP [PERSON Ann/NNP Roe/NNP ] met/VBD [PERSON Jan/NNP Zych/NNP ] ./. "
                        + "{ The/DT senator/NN } agreed/VBD ./."))
                .containsExactly("Ann Roe");
    }

    @Test
    void vicePresidentIsNoPresident() {
        assertThat(Marked.holdersOf("President/NNP [PERSON Ann/NNP Roe/NNP ] met/VBD Vice/NNP President/NNP "
                        + "[PERSON Jan/NNP Zych/NNP ] ./. { The/DT president/NN } agreed/VBD ./."))
                .containsExactly("Ann Roe");
    }

    @Test
    void titleThatNobodyBearsIsAnActorOfItsOwn() {
        DocumentActors actors = Marked.of(
                        "a", "[PERSON Ann/NNP Roe/NNP ] spoke/VBD ./. { The/DT pope/NN } agreed/VBD ./.")
                .resolve();
        assertThat(actors.entities()).extracting(LocalEntity::name).containsExactly("Ann Roe", "pope");
    }

    @Test
    void traitIsWhoeverWasSpokenOfLast() {
        assertThat(Marked.holdersOf(
                        "[PERSON Ann/NNP Roe/NNP ] spoke/VBD ./. { The/DT presidential/JJ hopeful/NN } agreed/VBD ./."))
                .containsExactly("Ann Roe");
    }

    @Test
    void indefiniteTraitIsSomebodyElse() {
        assertThat(Marked.holdersOf(
                        "[PERSON Ann/NNP Roe/NNP ] spoke/VBD ./. { A/DT presidential/JJ hopeful/NN } agreed/VBD ./."))
                .containsExactly("presidential hopeful");
    }

    @Test
    void nationalityTellsWhichLeaderIsMeant() {
        assertThat(Marked.holdersOf(
                        "Polish/JJ President/NNP [PERSON Jan/NNP Zych/NNP ] met/VBD Swedish/JJ President/NNP "
                                + "[PERSON Ann/NNP Roe/NNP ] ./. { The/DT Polish/JJ president/NN } agreed/VBD ./."))
                .containsExactly("Jan Zych");
    }

    @Test
    void companyIsTheBodyNamedBefore() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Zentra/NNP ] sued/VBD ./. { The/DT company/NN } wants/VBZ money/NN ./."))
                .containsExactly("Zentra");
    }

    @Test
    void companyIsNoMinistry() {
        assertThat(Marked.holdersOf(
                        "[ORGANISATION Water/NNP Ministry/NNP ] sued/VBD ./. { The/DT company/NN } paid/VBD ./."))
                .containsExactly("company");
    }

    @Test
    void describedActorIsAGroupNamedWithoutArticle() {
        LocalEntity entity = Marked.of("a", "{ The/DT hardliners/NNS in/IN his/PRP$ own/JJ party/NN } agreed/VBD ./.")
                .resolve()
                .entities()
                .get(0);
        assertThat(entity.name()).isEqualTo("hardliners in his own party");
        assertThat(entity.kind()).isEqualTo(EntityKind.GROUP);
    }

    @Test
    void definiteGroupTakesUpTheGroupBefore() {
        assertThat(Marked.holdersOf(
                        "{ Farmers/NNS in/IN the/DT valley/NN } objected/VBD ./. { The/DT farmers/NNS } left/VBD ./."))
                .containsExactly("farmers in the valley", "farmers in the valley");
    }

    @Test
    void partOfAPartyIsNotTheParty() {
        assertThat(Marked.holdersOf("{ moderate/JJ [GROUP Democrats/NNPS ] } agreed/VBD ./."))
                .containsExactly("moderate Democrats");
    }

    @Test
    void unnamedPresidentSpeaksForTheState() {
        assertThat(Marked.principalsOf("{ The/DT Polish/JJ president/NN } agreed/VBD ./."))
                .containsExactly("Poland");
    }

    @Test
    void presidentWhoIsNamedSpeaksForHimself() {
        assertThat(Marked.principalsOf(
                        "Polish/JJ President/NNP [PERSON Jan/NNP Zych/NNP ] spoke/VBD ./. { The/DT Polish/JJ "
                                + "president/NN } agreed/VBD ./."))
                .containsExactly("Jan Zych");
    }

    @Test
    void blocIsNoBroadcaster() {
        assertThat(Marked.holdersOf(
                        "the/DT [ORGANISATION European/NNP Union/NNP ] told/VBD [ORGANISATION Army/NNP Radio/NNP ] "
                                + "so/RB ./. { The/DT bloc/NN } agreed/VBD ./."))
                .containsExactly("European Union");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The/DT Nordland/NNP militias/NNS left/VBD ./. | Nordland militias",
                "It/PRP joined/VBD coalitions/NNS involving/VBG non-Ruritanian/JJ states/NNS ./. | non-Ruritanian"
                        + " states",
                "It/PRP met/VBD other/JJ Baltic/JJ states/NNS ./. | Baltic states",
                "It/PRP met/VBD Lakeland/NNP 's/POS adversaries/NNS ./. | Lakeland 's adversaries"
            })
    void groupThatANameTellsIsAnEntity(String text, String group) {
        assertThat(Marked.entitiesOf(text)).contains(group);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Other/JJ states/NNS left/VBD ./.", "It/PRP met/VBD several/JJ militias/NNS ./."})
    void groupThatNoNameTellsIsNone(String text) {
        assertThat(Marked.entitiesOf(text)).isEmpty();
    }
}
