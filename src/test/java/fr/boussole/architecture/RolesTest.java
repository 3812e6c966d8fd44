package fr.boussole.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static fr.boussole.architecture.Classes.PROGRAM;
import static fr.boussole.architecture.Classes.caught;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Test;

/** A class's suffix tells its part; each part may touch only what it needs. */
class RolesTest {
    private static final String[] SQL = {
        "java.sql..", "javax.sql..", "org.h2..", "org.apache.ibatis..", "org.flywaydb.."
    };
    private static final String[] PDFBOX = {"org.apache.pdfbox..", "org.apache.xmpbox..", "org.apache.fontbox.."};
    private static final String[] LOOKS = {"javafx..", "atlantafx..", "org.kordamp.."};

    /** Mappers, presenters and views are a room's own business; another room talks to its service. */
    static final ArchRule PRIVATE_PARTS = classes()
            .that(part("Mapper", "Presenter", "View"))
            .and()
            .areTopLevelClasses()
            .should()
            .bePackagePrivate();

    static final ArchRule PRESENTERS_KNOW_NO_TOOLKIT = noClasses()
            .that(part("Presenter"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(LOOKS)
                    .and(not(resideInAnyPackage("javafx.beans..", "javafx.collections..")))
                    .as("belong to the toolkit"));

    static final ArchRule ONLY_SCREENS_KNOW_JAVAFX = noClasses()
            .that(not(part("Presenter", "View", "Tab", "Block", "Feature", "Field"))
                    .and(not(resideInAPackage("..platform.ui..")))
                    .and(not(resideInAPackage("fr.boussole.shell..")))
                    .as("are no screens"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(LOOKS));

    static final ArchRule SCREENS_REACH_NO_FILE_AND_NO_DATABASE = noClasses()
            .that(part("Presenter", "View", "Tab", "Block"))
            .should()
            .dependOnClassesThat(part("Mapper")
                    .or(resideInAnyPackage("..platform.db..")
                            .and(not(DescribedPredicate.describe(
                                    "name what the journal says",
                                    one -> one.getName().contains(".db.Audit")))))
                    .or(resideInAnyPackage(SQL))
                    .or(name("java.nio.file.Files"))
                    .or(DescribedPredicate.describe(
                            "read or write files", c -> c.getName().matches("java\\.io\\.(File|RandomAccess).*")))
                    .as("reach mappers, the database or files"));

    static final ArchRule SQL_IN_MAPPERS_ONLY = noClasses()
            .that(not(part("Mapper"))
                    .and(not(resideInAPackage("fr.boussole.platform.db..")))
                    .as("are neither mappers nor the database"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(SQL)
                    .and(not(name("java.sql.SQLException")))
                    .as("speak SQL"));

    static final ArchRule PDFBOX_IN_DOCUMENTS_ONLY = noClasses()
            .that(not(part("Pdf"))
                    .and(not(resideInAPackage("fr.boussole.platform.pdf..")))
                    .as("are no documents"))
            .should()
            .dependOnClassesThat(resideInAnyPackage(PDFBOX));

    /** No practice's data leaves the machine by itself: nothing here can open a connection. */
    static final ArchRule NO_NETWORK = noClasses()
            .should()
            .dependOnClassesThat(DescribedPredicate.describe(
                    "talk to a network",
                    one -> one.getName()
                            .matches("java\\.net\\.(http\\..*|.*Socket.*|.*URLConnection|InetAddress)"
                                    + "|java\\.rmi\\..*|java\\.nio\\.channels\\..*(Socket|Datagram).*")));

    @Test
    void partsArePackagePrivate() {
        PRIVATE_PARTS.check(PROGRAM);
        caught(PRIVATE_PARTS, "roles").contains("LoudMapper");
    }

    @Test
    void presentersKnowNoToolkit() {
        PRESENTERS_KNOW_NO_TOOLKIT.check(PROGRAM);
        caught(PRESENTERS_KNOW_NO_TOOLKIT, "roles").contains("LoudPresenter").doesNotContain("StringProperty");
    }

    @Test
    void onlyScreensKnowJavaFx() {
        ONLY_SCREENS_KNOW_JAVAFX.check(PROGRAM);
        caught(ONLY_SCREENS_KNOW_JAVAFX, "roles").contains("Loud.label").doesNotContain("LoudPresenter");
    }

    @Test
    void screensReachNoFileAndNoDatabase() {
        SCREENS_REACH_NO_FILE_AND_NO_DATABASE.check(PROGRAM);
        caught(SCREENS_REACH_NO_FILE_AND_NO_DATABASE, "roles")
                .contains("LoudView")
                .contains("java.nio.file.Files")
                .contains("LoudMapper");
    }

    @Test
    void sqlIsInMappersOnly() {
        SQL_IN_MAPPERS_ONLY.check(PROGRAM);
        caught(SQL_IN_MAPPERS_ONLY, "roles").contains("Loud.count").doesNotContain("LoudMapper");
    }

    @Test
    void pdfBoxIsInDocumentsOnly() {
        PDFBOX_IN_DOCUMENTS_ONLY.check(PROGRAM);
        caught(PDFBOX_IN_DOCUMENTS_ONLY, "roles").contains("Loud.paper").doesNotContain("LoudPdf");
    }

    @Test
    void nothingOpensAConnection() {
        NO_NETWORK.check(PROGRAM);
        caught(NO_NETWORK, "roles").contains("Loud.line");
    }

    private static DescribedPredicate<JavaClass> part(String... suffixes) {
        return DescribedPredicate.describe("are named …" + String.join(", …", suffixes), one -> {
            String outer = one.getPackageName().isEmpty() ? one.getName() : outermost(one);
            for (String suffix : suffixes) {
                if (outer.endsWith(suffix) && one.getPackageName().startsWith(Classes.ROOT)) {
                    return true;
                }
            }
            return false;
        });
    }

    private static String outermost(JavaClass one) {
        String name = one.getName();
        int dollar = name.indexOf('$');
        return dollar < 0 ? name : name.substring(0, dollar);
    }
}
