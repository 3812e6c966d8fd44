package fr.boussole.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.db.Database;
import fr.boussole.testing.TestDatabase;
import fr.boussole.testing.TestSession;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Invented extracts and cards, as they are published and as they go wrong. */
class DirectoryFilesTest {
    static final String HEAD = "Type d'identifiant PP|Identifiant PP|Identification nationale PP|Code civilité"
            + "|Nom d'exercice|Prénom d'exercice|Libellé profession|Libellé savoir-faire|Raison sociale site"
            + "|Numéro Voie (coord. structure)|Indice répétition voie (coord. structure)"
            + "|Libellé type de voie (coord. structure)|Libellé Voie (coord. structure)"
            + "|Code postal (coord. structure)|Libellé commune (coord. structure)|Téléphone (coord. structure)"
            + "|Téléphone 2 (coord. structure)|Adresse e-mail (coord. structure)|";
    static final String DOCTOR = "8|10003456781|810003456781|M|BELKHADRA|Yassine|Médecin|Médecine générale"
            + "|\"Les Prés\" maison de santé|3|B|rue|du Puits|35999|BREAL INVENTE|0299000001|0612345678"
            + "|y.belkhadra@example.org|";

    @TempDir
    Path folder;

    Database database;
    Directory directory;
    DirectoryFiles files;
    final TestSession session = new TestSession();

    @BeforeEach
    void open() {
        database = TestDatabase.fresh(folder);
        directory = new Directory(database, session, session);
        files = new DirectoryFiles(directory);
    }

    @AfterEach
    void close() {
        database.close();
    }

    static Extract.Choice in(String department) {
        return new Extract.Choice(Department.typed(department), Trade.usual(), true);
    }

    private Path file(String name, Charset charset, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines), charset);
    }

    private Path extract(String... lines) throws IOException {
        return file("extract.txt", StandardCharsets.UTF_8, lines);
    }

    @Test
    void thePeopleOfADepartmentAreTakenOnceWithAllTheirRows() throws IOException {
        Path file = extract(
                "\ufeff" + HEAD,
                DOCTOR,
                DOCTOR.replace("Médecine générale", "Gériatrie").replace("|35999|", "|35998|"),
                DOCTOR.replace("10003456781", "10100000016").replace("|35999|", "|44999|"),
                DOCTOR.replace("10003456781", "10100000024").replace("|Médecin|", "|Ergothérapeute|"),
                "0|359990001|0359990001|MME|TREMEUR|Ophélie|Infirmier||||||||||||",
                "0|359990002|0359990002|MME|LE GOFF|Anaïs|Infirmier|||||||35999|BREAL INVENTE||||");
        assertThat(files.extract(file, in("35"), Progress.none()))
                .isEqualTo(new DirectoryFiles.Report(6, new Directory.Taken(2, 0, 0), 0));
        Professional doctor = directory.byRpps("10003456781").orElseThrow();
        assertThat(doctor.name()).isEqualTo("Dr\u00a0Yassine BELKHADRA");
        assertThat(doctor.speciality()).isEqualTo("Médecine générale");
        assertThat(doctor.place().structure()).isEqualTo("\"Les Prés\" maison de santé");
        assertThat(doctor.place().address().line()).isEqualTo("3 B rue du Puits, 35999 BREAL INVENTE");
        assertThat(doctor.reach())
                .isEqualTo(new Professional.Reach("+33299000001", "+33612345678", "y.belkhadra@example.org", ""));
        assertThat(directory.search("le goff", 5))
                .singleElement()
                .satisfies(nurse -> assertThat(nurse.rpps()).isEmpty());
        assertThat(session.noted).containsExactly("IMPORT professional 2");

        assertThat(files.extract(file, in("35"), Progress.none()).taken()).isEqualTo(new Directory.Taken(0, 0, 2));
        Path moved = extract(HEAD, DOCTOR.replace("0299000001", "0299000009"));
        Extract.Choice kept = new Extract.Choice(Department.typed("35"), Trade.usual(), false);
        assertThat(files.extract(moved, kept, Progress.none()).taken()).isEqualTo(new Directory.Taken(0, 0, 1));
        assertThat(files.extract(moved, in("35"), Progress.none()).taken()).isEqualTo(new Directory.Taken(0, 1, 0));
        assertThat(directory.byRpps("10003456781").orElseThrow().reach().phone())
                .isEqualTo("+33299000009");
    }

    @Test
    void columnsAreFoundByNameAndWindowsLettersRead() throws IOException {
        Path file = file(
                "extract.csv",
                Charset.forName("windows-1252"),
                "Libellé commune (coord. structure)|Code postal (coord. structure)|PRENOM D'EXERCICE|Nom d'exercice"
                        + "|Libellé profession|Identifiant PP|Type d'identifiant PP",
                "AJACCIO|20090|Noël|FAÇONNIER|Masseur-Kinésithérapeute|10100000032|8");
        assertThat(files.extract(file, in("2a"), Progress.none()).taken()).isEqualTo(new Directory.Taken(1, 0, 0));
        assertThat(directory.byRpps("10100000032").orElseThrow().familyName()).isEqualTo("FAÇONNIER");
        assertThat(files.extract(file, in("2B"), Progress.none()).taken()).isEqualTo(new Directory.Taken(0, 0, 0));
    }

    @Test
    void aFileThatIsNoExtractIsRefusedInOneSentence() throws IOException {
        refused(extract("Nom d'exercice|Prénom d'exercice|Libellé profession|Type d'identifiant PP|Identifiant PP"
                        + "|Libellé commune (coord. structure)"))
                .hasMessageContaining("manque la colonne ")
                .hasMessageContaining("Code postal (coord. structure)");
        refused(extract("Nom;Prénom", "a;b")).hasMessageContaining("manque les colonnes ");
        refused(extract("PK\u0003\u0004\u0001\u0002")).hasMessageContaining("compressé");
        refused(extract("")).hasMessageContaining("vide");
        refused(folder.resolve("absent.txt")).hasMessageContaining("lu");
        refused(extract(HEAD, "x".repeat(3 << 20))).hasMessageContaining("plus lisible");
        assertThat(directory.count(true)).isZero();
        assertThat(session.noted).isEmpty();
    }

    private org.assertj.core.api.AbstractThrowableAssert<?, ? extends Throwable> refused(Path file) {
        return assertThatThrownBy(() -> files.extract(file, in("35"), Progress.none()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void brokenRowsAreLeftOutAndCounted() throws IOException {
        Path file = extract(
                HEAD,
                DOCTOR.substring(0, 60),
                DOCTOR.replace("BELKHADRA", ""),
                DOCTOR.replace("BELKHADRA", "B".repeat(81)),
                DOCTOR.replace("10003456781", "=cmd()").replace("0299000001", "9".repeat(40)),
                DOCTOR.replace("10003456781", "10100000016").replace("\"Les Prés\"", "\"".repeat(300)));
        assertThat(files.extract(file, in("35"), Progress.none()))
                .isEqualTo(new DirectoryFiles.Report(5, new Directory.Taken(2, 0, 0), 3));
        assertThat(directory.page(true, 0, 10))
                .extracting(Professional::rpps, one -> one.reach().phone())
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("", ""),
                        org.assertj.core.groups.Tuple.tuple("10100000016", "+33299000001"));
    }

    @Test
    void aLargeOneIsReadInStepsAndMayBeStopped() throws IOException {
        List<String> lines = new ArrayList<>(List.of(HEAD));
        for (int i = 0; i < 40_000; i++) {
            lines.add(DOCTOR.replace("10003456781", "1%010d".formatted(i))
                    .replace("|35999|", i % 4 == 0 ? "|35999|" : "|44999|"));
        }
        Path file = extract(lines.toArray(String[]::new));
        List<Progress.State> states = new ArrayList<>();
        assertThatThrownBy(() -> files.extract(
                        file,
                        in("35"),
                        Progress.of(
                                states::add,
                                () -> states.stream()
                                        .anyMatch(one -> one.step().startsWith("Lecture") && one.done() == 3))))
                .hasMessageContaining("arrêté");
        assertThat(directory.count(true)).isZero();
        assertThat(states).extracting(Progress.State::total).contains(Files.size(file) >> 20);
        assertThat(files.extract(file, in("35"), Progress.none()).taken().added())
                .isEqualTo(10_000);
    }

    @Test
    void aDepartmentIsAskedFor() {
        for (String wrong : List.of("", "3", "Rennes", "2C", "00", "350001")) {
            assertThatThrownBy(() -> Department.typed(wrong))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.field()).contains("department"));
        }
        assertThat(Department.typed(" 971 ").holds("97110")).isTrue();
        assertThat(Department.typed("2B").holds("20600")).isTrue();
        assertThat(Department.typed("2A").holds("20600")).isFalse();
    }

    @Test
    void tradesAreToldByTheNationalWords() {
        assertThat(Trade.of("Masseur-Kinésithérapeute")).isEqualTo(Trade.PHYSIOTHERAPIST);
        assertThat(Trade.of("Sage-Femme")).isEqualTo(Trade.MIDWIFE);
        assertThat(Trade.of("Psychologue")).isEqualTo(Trade.OTHER);
        assertThat(Trade.usual())
                .contains(Trade.DOCTOR, Trade.PHARMACIST, Trade.NURSE)
                .doesNotContain(Trade.OTHER);
    }

    @Test
    void cardsOfAllThreeVersionsAreTaken() throws IOException {
        Path file = file(
                "contacts.vcf",
                StandardCharsets.UTF_8,
                "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Trémeur;Ophélie;;;\r\nFN:Ophélie Trémeur\r\nORG:Pharmacie du Pont;Comptoir",
                "TITLE:Pharmacienne\r\nTEL;TYPE=WORK:02 99 00 00 02\r\nTEL;TYPE=CELL:06 12 34 56 79",
                "EMAIL:o.tremeur@example.org\r\nADR;TYPE=WORK:;;1 rue du",
                "  Pont;Bréal;;35999;France\r\nEND:VCARD",
                "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:SSIAD des Prés\r\nTEL;VALUE=uri:tel:+33299000003\r\nEND:VCARD",
                "BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Fa=C3=A7onnier;No=C3=ABl",
                "TITLE:Kin=\r\nTEL;WORK:0299000004\r\nEND:VCARD",
                "BEGIN:VCARD\r\nVERSION:3.0\r\nTEL:0299000005\r\nEND:VCARD\r\n");
        assertThat(files.cards(file, Progress.none()))
                .isEqualTo(new DirectoryFiles.Report(4, new Directory.Taken(3, 0, 0), 1));
        Professional pharmacist = directory.search("tremeur", 2).getFirst();
        assertThat(pharmacist.place().structure()).isEqualTo("Pharmacie du Pont");
        assertThat(pharmacist.profession()).isEqualTo("Pharmacienne");
        assertThat(pharmacist.place().address().line()).isEqualTo("1 rue du Pont, 35999 Bréal");
        assertThat(pharmacist.reach())
                .isEqualTo(new Professional.Reach("+33299000002", "+33612345679", "o.tremeur@example.org", ""));
        assertThat(directory.search("ssiad", 2).getFirst().reach().phone()).isEqualTo("+33299000003");
        assertThat(directory.search("faconnier noel", 2).getFirst().familyName())
                .isEqualTo("Façonnier");
        assertThat(files.cards(file, Progress.none()).taken()).isEqualTo(new Directory.Taken(0, 0, 3));
    }

    @Test
    void cardsThatAreNoneOrTooLargeAreRefused() throws IOException {
        assertThatThrownBy(() -> files.cards(file("a.vcf", StandardCharsets.UTF_8, "hello", "you"), Progress.none()))
                .hasMessageContaining("aucune carte");
        Path large = folder.resolve("large.vcf");
        try (var out = new java.io.RandomAccessFile(large.toFile(), "rw")) {
            out.setLength((32L << 20) + 1);
        }
        assertThatThrownBy(() -> files.cards(large, Progress.none())).hasMessageContaining("trop grand");
        String many = "BEGIN:VCARD\nVERSION:3.0\nFN:X\nEND:VCARD\n".repeat(20_001);
        assertThatThrownBy(() -> files.cards(file("many.vcf", StandardCharsets.UTF_8, many), Progress.none()))
                .hasMessageContaining("trop de cartes");
        String nested = "BEGIN:VCARD\nVERSION:2.1\nAGENT:\n".repeat(5000);
        assertThatThrownBy(() -> files.cards(file("deep.vcf", StandardCharsets.UTF_8, nested), Progress.none()))
                .isInstanceOf(Refusal.class);
        assertThat(directory.count(true)).isZero();
    }

    @Test
    void whoMayNotCareTakesNothing() throws IOException {
        Path file = extract(HEAD, DOCTOR);
        session.rights.removeAll(EnumSet.allOf(fr.boussole.team.Right.class));
        assertThatThrownBy(() -> files.extract(file, in("35"), Progress.none())).hasMessageContaining("CARE");
        assertThatThrownBy(() -> files.cards(file, Progress.none())).hasMessageContaining("CARE");
    }
}
