package dev.parley.actor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.annotation.EntityKind;
import java.util.List;
import org.junit.jupiter.api.Test;

final class NameResolutionTest {

    @Test
    void mergesTitleAndLastNameWithFullName() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP ] } spoke/VBD ./. "
                        + "{ Minister/NNP [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Mara Lind", "Mara Lind");
    }

    @Test
    void keepsTwoPersonsWithOneLastNameApart() {
        assertThat(Marked.holdersOf("{ [PERSON Mara/NNP Lind/NNP ] } met/VBD { [PERSON Olof/NNP Lind/NNP ] } ./."))
                .containsExactly("Mara Lind", "Olof Lind");
    }

    @Test
    void takesAmbiguousLastNameForTheOneNamedLast() {
        assertThat(Marked.holdersOf("[PERSON Mara/NNP Lind/NNP ] met/VBD [PERSON Olof/NNP Lind/NNP ] ./. "
                        + "{ [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Olof Lind");
    }

    @Test
    void lastNameWithFemaleTitleIsNoMan() {
        assertThat(Marked.holdersOf("[PERSON Margaret/NNP Lind/NNP ] met/VBD [PERSON Robert/NNP Lind/NNP ] ./. "
                        + "{ Mrs./NNP [PERSON Lind/NNP ] } agreed/VBD ./."))
                .containsExactly("Margaret Lind");
    }

    @Test
    void unitesSpellingVariantsAndNicknames() {
        assertThat(Marked.holdersOf("{ [PERSON Sergei/NNP Volkov/NNP ] } met/VBD { [PERSON Bob/NNP Hale/NNP ] } ./. "
                        + "{ [PERSON Sergey/NNP Volkov/NNP ] } left/VBD { [PERSON Robert/NNP Hale/NNP ] } ./."))
                .containsExactly("Sergei Volkov", "Bob Hale", "Sergei Volkov", "Bob Hale");
    }

    @Test
    void nicknameInQuotationMarksIsNoPartOfTheName() {
        assertThat(Marked.holdersOf("{ [PERSON Karl/NNP “/`` Duke/NNP ”/'' Brandt/NNP ] } left/VBD ./. "
                        + "{ [PERSON Brandt/NNP ] } agreed/VBD ./."))
                .containsExactly("Karl Brandt", "Karl Brandt");
    }

    @Test
    void lastNameOfTwoWordsIsThePersonWhoBearsIt() {
        assertThat(Marked.holdersOf("[PERSON Nadia/NNP Ferreira/NNP Lopes/NNP ] spoke/VBD ./. "
                        + "{ [PERSON Ferreira/NNP Lopes/NNP ] } agreed/VBD ./."))
                .containsExactly("Nadia Ferreira Lopes");
    }

    @Test
    void otherFirstNameBeforeALastNameIsAnotherPerson() {
        assertThat(Marked.holdersOf("[PERSON John/NNP Paul/NNP Brandt/NNP ] spoke/VBD ./. "
                        + "{ [PERSON Paul/NNP Brandt/NNP ] } agreed/VBD ./."))
                .containsExactly("Paul Brandt");
    }

    @Test
    void juniorIsNotHisFather() {
        assertThat(Marked.holdersOf(
                        "{ [PERSON Karl/NNP Brandt/NNP ] } met/VBD { [PERSON Karl/NNP Brandt/NNP Jr./NNP ] } ./."))
                .containsExactly("Karl Brandt", "Karl Brandt Jr.");
    }

    @Test
    void differentMiddleInitialsKeepPersonsApart() {
        assertThat(Marked.holdersOf("{ [PERSON Karl/NNP W./NNP Brandt/NNP ] } met/VBD "
                        + "{ [PERSON Karl/NNP H./NNP Brandt/NNP ] } ./."))
                .containsExactly("Karl W. Brandt", "Karl H. Brandt");
    }

    @Test
    void stateVariantsAndSeatsAreOneState() {
        assertThat(Marked.principalsOf("{ The/DT [STATE Netherlands/NNP ] } agreed/VBD ./. "
                        + "{ [PLACE Warsaw/NNP ] } refused/VBD ./. { [STATE Poland/NNP ] } protested/VBD ./."))
                .containsExactly("Netherlands", "Poland", "Poland");
    }

    @Test
    void capitalBehindPlacePrepositionIsAPlace() {
        DocumentActors actors =
                Marked.of("a", "They/PRP met/VBD in/IN [PLACE Warsaw/NNP ] ./.").resolve();
        assertThat(actors.entities()).extracting(LocalEntity::name).containsExactly("Warsaw");
    }

    @Test
    void acronymInBracketsIsItsExpansion() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] (/-LRB- "
                                        + "[ORGANISATION RSU/NNP ] )/-RRB- met/VBD ./. { The/DT [ORGANISATION RSU/NNP ] } agreed/VBD ./."))
                .containsExactly("River States Union");
    }

    @Test
    void expansionInBracketsIsTheAcronym() {
        String explained = "The/DT [ORGANISATION NBKA/NNP ] (/-LRB- [ORGANISATION National/NNP Beekeepers/NNPS ’/POS "
                + "Alliance/NNP ] )/-RRB- met/VBD ./. ";
        assertThat(Marked.holdersOf(explained + "{ The/DT [ORGANISATION NBKA/NNP ] } agreed/VBD ./. "
                        + "{ the/DT Alliance/NNP } refused/VBD ./."))
                .containsExactly("National Beekeepers ' Alliance", "National Beekeepers ' Alliance");
    }

    @Test
    void acronymOfOneBodyIsNotAnotherOneBesideIt() {
        assertThat(
                        Marked.holdersOf(
                                "The/DT [ORGANISATION NBKA/NNP ] (/-LRB- [ORGANISATION National/NNP Beekeepers/NNPS "
                                        + "Alliance/NNP ] )/-RRB- and/CC the/DT [ORGANISATION Hive/NNP Lamp/NNP Makers/NNPS "
                                        + "Federation/NNP ] (/-LRB- [ORGANISATION HLMF/NNP ] )/-RRB- met/VBD ./. "
                                        + "{ [ORGANISATION NBKA/NNP ] } agreed/VBD ./. { [ORGANISATION HLMF/NNP ] } refused/VBD ./."))
                .containsExactly("National Beekeepers Alliance", "Hive Lamp Makers Federation");
    }

    @Test
    void possessiveEndingIsNoPartOfAName() {
        DocumentActors actors = Marked.of(
                        "a",
                        "{ [PERSON Halvard/NNP Moe’s/NNP ] } rejection/NN and/CC { [PERSON Moe's/NNP ] } doubt/NN "
                                + "and/CC the/DT [ORGANISATION Fishermen’s/NNP League’s/NNP ] consent/NN met/VBD ./. "
                                + "The/DT [ORGANISATION Fishermen's/NNP League/NNP ] and/CC [PERSON Moe/NNP ] left/VBD ./.")
                .resolve();
        assertThat(actors.entities())
                .extracting(LocalEntity::name)
                .containsExactly("Halvard Moe", "Fishermen's League");
        assertThat(actors.entities())
                .flatExtracting(LocalEntity::aliases)
                .containsExactlyInAnyOrder("Halvard Moe", "Moe", "Fishermen’s League", "Fishermen's League");
    }

    @Test
    void roleOfAPredecessorIsNotTheSuccessors() {
        assertThat(Marked.holdersOf(
                        "The/DT then/RB harbour/NN commissioner/NN ,/, [PERSON Wilhelmina/NNP Stoop/NNP ] ,/, "
                                + "promised/VBD it/PRP ./. { The/DT commissioner/NN } retired/VBD ./. Her/PRP$ successor/NN ,/, "
                                + "[PERSON Anselm/NNP Roy/NNP ] ,/, took/VBD office/NN ./. On/IN Friday/NNP "
                                + "{ the/DT commissioner/NN } signed/VBD the/DT order/NN ./."))
                .containsExactly("Wilhelmina Stoop", "Anselm Roy");
    }

    @Test
    void roleWhosePremodifierPassesForAVerbIsNotedAllTheSame() {
        assertThat(Marked.holdersOf(
                        "the/DT then/RB harbour/VBP commissioner/NN ,/, [PERSON Wilhelmina/NNP Stoop/NNP ] ,/, "
                                + "promised/VBD it/PRP ./. { The/DT commissioner/NN } retired/VBD ./."))
                .containsExactly("Wilhelmina Stoop");
    }

    @Test
    void roleInAListIsNotThatOfTheNameBehindIt() {
        assertThat(Marked.holdersOf(
                        "She/PRP met/VBD soldiers/NNS ,/, commissioner/NN ,/, [PERSON Anselm/NNP Roy/NNP ] ,/, "
                                + "too/RB ./. { The/DT commissioner/NN } left/VBD ./."))
                .containsExactly("commissioner");
    }

    @Test
    void capitalThatIsToldSomethingLeadsToItsTerritory() {
        assertThat(Marked.principalsOf(
                        "{ [PLACE Reykjavik/NNP ] } has/VBZ told/VBN { [PLACE Tórshavn/NNP ] } no/DT ./. "
                                + "At/IN a/DT fair/NN in/IN [PLACE Reykjavik/NNP ] they/PRP sold/VBD it/PRP ./. "
                                + "The/DT { [PLACE Faroe/NNP Islands/NNPS ] } want/VBP it/PRP ./."))
                .containsExactly("Iceland", "Faroe Islands", "Faroe Islands");
    }

    @Test
    void capitalAsATownIsAnEntityBesideItsGovernment() {
        DocumentActors actors = Marked.of(
                        "a",
                        "[PLACE Reykjavik/NNP ] has/VBZ refused/VBN ./. At/IN a/DT fair/NN in/IN [PLACE Reykjavik/NNP ] "
                                + "they/PRP sold/VBD it/PRP ./.")
                .resolve();
        assertThat(actors.entities())
                .extracting(LocalEntity::name)
                .containsExactly("Icelandic government", "Reykjavik", "Iceland");
    }

    @Test
    void seatOfTwoIsTheOneThatTheDocumentNames() {
        String brussels = "{ [PLACE Brussels/NNP ] } agreed/VBD ./.";
        assertThat(Marked.principalsOf("[STATE Belgium/NNP ] voted/VBD ./. " + brussels))
                .containsExactly("Belgium");
        assertThat(Marked.principalsOf("[STATE Belgium/NNP ] left/VBD the/DT [ORGANISATION EU/NNP ] ./. " + brussels))
                .containsExactly("European Union");
        assertThat(Marked.principalsOf(brussels)).containsExactly("European Union");
    }

    @Test
    void foreignMinistrySpeaksForTheStateInOrBeforeItsName() {
        String markup = "{ The/DT [ORGANISATION Polish/JJ Foreign/NNP Ministry/NNP ] } agreed/VBD ./. "
                + "{ [STATE Poland/NNP ] 's/POS [ORGANISATION Foreign/NNP Ministry/NNP ] } left/VBD ./. "
                + "{ The/DT [ORGANISATION Ministry/NNP of/IN Foreign/NNP Affairs/NNPS of/IN Poland/NNP ] } spoke/VBD ./.";
        assertThat(Marked.holdersOf(markup))
                .containsExactly(
                        "Polish Foreign Ministry", "Polish Foreign Ministry", "Ministry of Foreign Affairs of Poland");
        assertThat(Marked.principalsOf(markup)).containsOnly("Poland");
    }

    @Test
    void otherMinistryBelongsToItsStateAndSpeaksForItself() {
        String markup = "{ [STATE Poland/NNP ] 's/POS [ORGANISATION Trade/NNP Ministry/NNP ] } left/VBD ./.";
        assertThat(Marked.principalsOf(markup)).containsExactly("Polish Trade Ministry");
        assertThat(Marked.of("a", markup).resolve().entities())
                .filteredOn(entity -> entity.kind() == EntityKind.ORGANISATION)
                .flatExtracting(LocalEntity::affiliations)
                .containsExactly("Poland");
    }

    @Test
    void parliamentDoesNotActForTheState() {
        assertThat(Marked.principalsOf("{ The/DT [ORGANISATION Sejm/NNP ] } agreed/VBD ./."))
                .containsExactly("Sejm");
    }

    @Test
    void partiesOfANameMayComeInEitherOrder() {
        assertThat(Marked.holdersOf("{ The/DT [ORGANISATION NATO-Peru/NNP Council/NNP ] } met/VBD ./. "
                        + "{ The/DT [ORGANISATION Peru-/NNP NATO/NNP Council/NNP ] } met/VBD ./."))
                .containsExactly("NATO-Peru Council", "NATO-Peru Council");
    }

    @Test
    void headlineWordThatIsACommonNounIsNoPerson() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Harbour/NNP ] plan/NN divides/VBZ town/NN ./. The/DT harbour/NN is/VBZ old/JJ ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::kind)
                .doesNotContain(EntityKind.PERSON);
    }

    @Test
    void lastNameThatIsACommonNounStaysAPerson() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Tom/NNP Harbour/NNP ] spoke/VBD ./. [PERSON Harbour/NNP ] knows/VBZ the/DT harbour/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .containsExactly("Tom Harbour");
    }

    @Test
    void planWithANameIsADocument() {
        assertThat(Marked.of("a", "They/PRP rejected/VBD the/DT [PERSON Lind/NNP ] plan/NN ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name, LocalEntity::kind)
                .contains(tuple("Lind plan", EntityKind.DOCUMENT));
    }

    @Test
    void planOfAPersonIsOneDocumentHoweverItIsPut() {
        assertThat(Marked.of(
                                "a",
                                "[PERSON Mara/NNP Lind/NNP ] 's/POS plan/NN fails/VBZ ./. The/DT [PERSON Lind/NNP ] plan/NN dies/VBZ ./.")
                        .resolve()
                        .entities())
                .filteredOn(entity -> entity.kind() == EntityKind.DOCUMENT)
                .extracting(LocalEntity::name)
                .containsExactly("Lind plan");
    }

    @Test
    void subjectOfAPlanIsAPartOfItsName() {
        assertThat(documents("They/PRP rejected/VBD the/DT [STATE Chile/NNP ] –/HYPH [STATE Peru/NNP ] plan/NN on/IN "
                        + "[STATE Bolivia/NNP ] ./."))
                .containsExactly("Chile - Peru plan on Bolivia");
    }

    @Test
    void dayBehindAPlanIsNoPartOfItsName() {
        assertThat(documents("They/PRP rejected/VBD the/DT [PERSON Lind/NNP ] plan/NN on/IN Friday/NNP ./."))
                .containsExactly("Lind plan");
    }

    @Test
    void paperThatHoldsAStanceIsADocumentAndNoGroup() {
        assertThat(documents("{ The/DT memo/NN } rejects/VBZ it/PRP ./.")).containsExactly("memo");
    }

    private static List<String> documents(String markup) {
        return Marked.of("a", markup).resolve().entities().stream()
                .filter(entity -> entity.kind() == EntityKind.DOCUMENT)
                .map(LocalEntity::name)
                .toList();
    }

    @Test
    void planWithoutANameIsNoDocument() {
        assertThat(Marked.of("a", "They/PRP rejected/VBD the/DT old/JJ plan/NN ./.")
                        .resolve()
                        .entities())
                .isEmpty();
    }

    @Test
    void acronymOfAnotherNameStaysByItself() {
        assertThat(Marked.holdersOf("The/DT [ORGANISATION River/NNP States/NNPS Union/NNP ] met/VBD ./. "
                        + "{ [ORGANISATION XQT/NNP ] } agreed/VBD ./."))
                .containsExactly("XQT");
    }

    @Test
    void usInCapitalsIsTheStateAndInSmallLettersThePronoun() {
        assertThat(Marked.holdersOf("{ The/DT [STATE US/NNP ] } agreed/VBD ./."))
                .containsExactly("United States");
    }

    @Test
    void yearOfATreatyIsNoPartOfItsName() {
        DocumentActors actors = Marked.of(
                        "a",
                        "The/DT [TREATY 1971/CD Lakeside/NNP Memorandum/NNP ] and/CC the/DT "
                                + "[TREATY Lakeside/NNP Memorandum/NNP ] hold/VBP ./.")
                .resolve();
        assertThat(actors.entities()).extracting(LocalEntity::name).containsExactly("Lakeside Memorandum");
    }

    @Test
    void capitalThatIsTrustedIsTheGovernment() {
        assertThat(Marked.of("a", "Trust/NN in/IN [PLACE Warsaw/NNP ] fell/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .contains("Polish government");
    }

    @Test
    void ministryWithAnOwnerIsTheOwners() {
        assertThat(Marked.holdersOf(
                        "[STATE France/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] } agreed/VBD ./."))
                .containsExactly("French Ministry of Defence");
    }

    @Test
    void ministryOfAnUnknownOwnerIsNotTheKnownOne() {
        assertThat(
                        Marked.holdersOf(
                                "[PLACE Ruritania/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] } agreed/VBD ./."))
                .containsExactly("Ruritania 's Ministry of Defence");
    }

    @Test
    void ministryOfItsOwnStateIsTheKnownOne() {
        assertThat(
                        Marked.holdersOf(
                                "[STATE Britain/NNP ] 's/POS { [ORGANISATION Ministry/NNP of/IN Defence/NNP ] } agreed/VBD ./."))
                .containsExactly("Ministry of Defence");
    }

    @Test
    void seatThatPassesForAPersonIsTheGovernment() {
        assertThat(Marked.holdersOf("The/DT { [PERSON Élysée/NNP ] } agreed/VBD ./."))
                .containsExactly("French government");
    }

    @Test
    void personWithTheNameOfASeatStaysAPerson() {
        assertThat(Marked.holdersOf("[PERSON Ada/NNP Paris/NNP ] spoke/VBD ./. { [PERSON Paris/NNP ] } agreed/VBD ./."))
                .containsExactly("Ada Paris");
    }

    @Test
    void holdersOfTwoOfficesInOnePlaceAreTwo() {
        assertThat(Marked.holdersOf(
                        "{ The/DT mayor/NN of/IN [PLACE Lund/NNP ] } agreed/VBD ./. { The/DT [PERSON Duke/NNP of/IN "
                                + "Lund/NNP ] } left/VBD ./."))
                .containsExactly("mayor of Lund", "Duke of Lund");
    }

    @Test
    void townThatPassesForAPersonHasNoOffice() {
        assertThat(Marked.holdersOf(
                        "{ The/DT mayor/NN of/IN [PERSON Lund/NNP ] } agreed/VBD ./. { The/DT bishop/NN of/IN "
                                + "[PERSON Lund/NNP ] } left/VBD ./."))
                .containsExactly("mayor of Lund", "bishop of Lund");
    }

    @Test
    void officeWithOfInsideIsThePersonsBehindIt() {
        assertThat(Marked.holdersOf("Secretary/NNP of/IN State/NNP [PERSON Mara/NNP Lind/NNP ] spoke/VBD ./. { The/DT "
                        + "secretary/NN of/IN state/NN } left/VBD ./."))
                .containsExactly("Mara Lind");
    }

    @Test
    void lastNameThatADocumentKeepsApartStaysApartAcrossDocuments() {
        assertThat(Marked.principalsOf(
                        "President/NNP { [PERSON Kline/NNP ] } spoke/VBD ./. His/PRP$ wife/NN ,/, { [PERSON "
                                + "Mary/NNP Kline/NNP ] } ,/, agreed/VBD ./."))
                .containsExactly("Kline", "Mary Kline");
    }

    @Test
    void placeInWhichSomethingFallsIsNotTrusted() {
        assertThat(Marked.of("a", "Prices/NNS in/IN [PLACE Warsaw/NNP ] fell/VBD ./.")
                        .resolve()
                        .entities())
                .extracting(LocalEntity::name)
                .doesNotContain("Polish government");
    }

    @Test
    void theHeadOfALongerNameBehindAnArticleIsThatBody() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Fishers/NNPS '/POS Guild/NNP of/IN Tarn/NNP Bay/NNP ] met/VBD ./. "
                                + "The/DT [ORGANISATION Guild/NNP ] agreed/VBD ./."))
                .containsExactly("Fishers ' Guild of Tarn Bay");
        assertThat(
                        Marked.entitiesOf(
                                "The/DT [ORGANISATION Halver/NNP Post/NNP ] came/VBD ./. The/DT [ORGANISATION Post/NNP ] was/VBD late/JJ ./."))
                .containsExactly("Halver Post");
    }

    @Test
    void theHeadOfTwoLongerNamesIsNeither() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Halver/NNP Post/NNP ] and/CC the/DT [ORGANISATION Lund/NNP Post/NNP ] came/VBD ./. "
                                + "The/DT [ORGANISATION Post/NNP ] was/VBD late/JJ ./."))
                .contains("Post");
    }

    @Test
    void whatABodyIsOfIsNotTheBody() {
        assertThat(Marked.entitiesOf(
                        "The/DT [ORGANISATION Fishers/NNPS '/POS Guild/NNP of/IN Tarn/NNP Bay/NNP ] met/VBD ./. "
                                + "[ORGANISATION Tarn/NNP Bay/NNP ] is/VBZ cold/JJ ./."))
                .containsExactly("Fishers ' Guild of Tarn Bay", "Tarn Bay");
    }

    @Test
    void anOfficeInFrontOfANameIsNoPartOfIt() {
        assertThat(Marked.holdersOf("[PERSON Karl/NNP Moe/NNP ] left/VBD ./. "
                        + "{ [PERSON Secretary/NNP of/IN State/NNP Karl/NNP Moe/NNP ] } agreed/VBD ./."))
                .containsExactly("Karl Moe");
    }

    @Test
    void aPersonOfATownKeepsTheWholeTitle() {
        assertThat(Marked.entitiesOf("[PERSON Bishop/NNP of/IN Lund/NNP ] agreed/VBD ./."))
                .containsExactly("of Lund");
    }

    @Test
    void aDealIsNamedByItsTwoParties() {
        assertThat(Marked.entitiesOf("The/DT [STATE Chile/NNP ] –/HYPH [STATE Peru/NNP ] deal/NN is/VBZ off/RP ./. "
                        + "The/DT [STATE Peru/NNP ] -/HYPH [STATE Chile/NNP ] deal/NN was/VBD bad/JJ ./."))
                .contains("Chile - Peru deal")
                .hasSize(3);
    }

    @Test
    void aDealOfOnePartyIsNoNamedPaper() {
        assertThat(Marked.entitiesOf("The/DT [STATE Chile/NNP ] deal/NN is/VBZ off/RP ./."))
                .containsExactly("Chile");
    }
}
