package dev.parley.cli;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of docs/ARCHITECTURE.md. */
final class ArchitectureTest {

    private static final String BASE = "dev.parley";

    /** Core's packages; each may use those before it. The last one is the facade itself. */
    private static final List<String> ORDER = List.of(
            "diagnostic",
            "table",
            "text",
            "body",
            "ingest",
            "annotation",
            "attribution",
            "table",
            "codebook",
            "actor",
            "claim",
            "review",
            "induction",
            "matrix",
            "network",
            "result",
            "export",
            "report",
            "evaluation",
            "agreement",
            "");

    /** Reading files is no business of what comes after it; but whoever scores a run must see the text that the run saw. */
    private static final Set<String> USERS_OF_INGEST = Set.of("evaluation", "");

    /** The packages of the other modules. */
    private static final List<String> OUTSIDE_CORE = List.of("formats", "nlp", "exchange", "cli");

    /** What reads single formats; nothing else knows of it. */
    private static final String[] FORMAT_LIBRARIES = {
        "org.jsoup..",
        "org.apache.pdfbox..",
        "org.apache.fontbox..",
        "org.apache.james..",
        "org.apache.commons.compress..",
        "org.commonmark..",
        "org.dhatim.fastexcel.reader..",
        "com.rtfparserkit.."
    };

    /** A database is read as articles by one module and as a coding by the other. */
    private static final String[] DATABASE_LIBRARIES = {"org.sqlite..", "java.sql.."};

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(BASE);

    static Stream<String> packagesOfCore() {
        return ORDER.stream();
    }

    @ParameterizedTest
    @MethodSource("packagesOfCore")
    void usesOnlyPackagesToItsLeft(String name) {
        List<String> allowed = new ArrayList<>(ORDER.subList(0, ORDER.indexOf(name) + 1));
        if (!name.equals("ingest") && !USERS_OF_INGEST.contains(name)) {
            allowed.remove("ingest");
        }
        String[] packages = allowed.stream().map(ArchitectureTest::qualified).toArray(String[]::new);

        classes()
                .that()
                .resideInAPackage(qualified(name))
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(BASE + "..")).or(JavaClass.Predicates.resideInAnyPackage(packages)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void knowsEveryPackageOfCore() {
        Set<String> known = ORDER.stream().map(ArchitectureTest::qualified).collect(Collectors.toSet());

        assertThat(CLASSES.stream().map(JavaClass::getPackageName).filter(name -> !isOutsideCore(name)))
                .isSubsetOf(known);
    }

    @Test
    void hasNoCyclesOfPackages() {
        slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsEnginesOutOfCoreAndCommandLine() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".nlp..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("edu.stanford..", "ai.onnxruntime..")
                .check(CLASSES);
    }

    @Test
    void keepsLibrariesOfFormatsInTheirModule() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".formats..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(FORMAT_LIBRARIES)
                .check(CLASSES);
    }

    @Test
    void keepsDatabasesInTheModulesThatReadThem() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".formats..", BASE + ".exchange..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(DATABASE_LIBRARIES)
                .check(CLASSES);
    }

    @Test
    void keepsFormatsApartFromTheEngines() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".formats..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".nlp..")
                .check(CLASSES);
    }

    @Test
    void keepsTheCommandLineOutOfTheLibrary() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".cli..", "picocli..")
                .check(CLASSES);
    }

    @Test
    void keepsTheLibraryOutOfTheEngines() {
        noClasses()
                .that(describe("belong to core", type -> !isOutsideCore(type.getPackageName())))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(BASE + ".nlp..", BASE + ".formats..")
                .check(CLASSES);
    }

    @Test
    void keepsTheFormatsOfOthersToThemselves() {
        noClasses()
                .that()
                .resideOutsideOfPackages(BASE + ".exchange..", BASE + ".cli..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE + ".exchange..")
                .check(CLASSES);
    }

    @Test
    void endsTheProcessInMainOnly() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(Main.class.getName())
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(Runtime.class, "halt", int.class)
                .check(CLASSES);
    }

    @Test
    void hidesWhatCanChange() {
        fields().that().areNotFinal().should().notBePublic().check(CLASSES);
    }

    @Test
    void showsCoreNlpToOnePackageOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(BASE + ".nlp.corenlp")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("edu.stanford..")
                .check(CLASSES);
    }

    @Test
    void showsTheMapsOfCoreNlpToOneClassOnly() {
        DescribedPredicate<JavaClass> maps = describe(
                "are CoreNLP's maps",
                type -> type.getName().startsWith("edu.stanford.nlp.ling.Core")
                        || type.getName().equals("edu.stanford.nlp.util.CoreMap"));

        assertThat(usersOf(maps)).containsExactly(BASE + ".nlp.corenlp.CoreNlpMapper");
    }

    @Test
    void showsOnnxRuntimeToOneClassOnly() {
        assertThat(usersOf(resideInAPackage("ai.onnxruntime.."))).containsExactly(BASE + ".nlp.reader.OnnxNetwork");
    }

    @Test
    void describesEveryPackage() {
        Set<String> described = CLASSES.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .map(JavaClass::getPackageName)
                .collect(Collectors.toSet());

        assertThat(CLASSES.stream().map(JavaClass::getPackageName)).isSubsetOf(described);
    }

    /** The outermost classes that depend on others. */
    private static Set<String> usersOf(DescribedPredicate<JavaClass> others) {
        return CLASSES.stream()
                .filter(type -> type.getDirectDependenciesFromSelf().stream()
                        .anyMatch(dependency -> others.test(dependency.getTargetClass())))
                .map(ArchitectureTest::outermost)
                .collect(Collectors.toSet());
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureTest::outermost).orElse(type.getName());
    }

    private static boolean isOutsideCore(String packageName) {
        return OUTSIDE_CORE.stream().anyMatch(name -> packageName.startsWith(BASE + "." + name));
    }

    private static String qualified(String name) {
        return name.isEmpty() ? BASE : BASE + "." + name;
    }
}
