package fr.boussole.dossier;

import fr.boussole.patient.PersonRecords.Extract;
import fr.boussole.patient.PersonRecords.Fact;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** What a few rooms keep of a person, names of papers among it that must not lead anywhere. */
final class KnownRooms {
    static final byte[] SCAN = "%PDF-1.4 un papier reçu".getBytes(StandardCharsets.UTF_8);
    static final byte[] LARGE = new byte[3_000_000];

    static {
        Arrays.fill(LARGE, (byte) 0x5A);
    }

    private KnownRooms() {}

    static KnownRecords[] all() {
        return new KnownRecords[] {
            KnownRecords.saying(
                    "alert",
                    "Alertes",
                    Fact.urgent("Allergie", "pénicilline, œdème de Quincke en 2019"),
                    Fact.urgent("Anticoagulant", "Préviscan, saigne longtemps")),
            KnownRecords.saying(
                    "network",
                    "Réseau",
                    new Fact("1. Fille", "Élise d'Hautefeuille · 06 12 34 56 78 · a la clé"),
                    new Fact("Pharmacie", "du Lavoir · 02 99 33 33 33")),
            new KnownRecords(
                    "prescription",
                    "Ordonnances",
                    List.of(new Fact("Insuline", "2 injections par jour, jusqu'au 12/01/2027 (52 jours)")),
                    List.of(new Extract(
                            "prescriptions",
                            List.of("care", "ends_on", "note"),
                            List.of(
                                    List.of("Insuline \"rapide\" ; matin", "2027-01-12", "-3"),
                                    List.of("+33 rappeler", "2026-12-01", "37.8"),
                                    List.of("mot ".repeat(900).strip(), "2026-12-02", "")))),
                    List.of(
                            new KnownRecords.Scan("Ordonnance Ronceray.pdf", "application/pdf", SCAN),
                            new KnownRecords.Scan("ordonnance ronceray.PDF", "application/pdf", SCAN),
                            new KnownRecords.Scan("../../évadé/photo", "image/png", LARGE))),
            KnownRecords.saying(
                    "transmission",
                    "Transmissions",
                    new Fact(
                            "20/11 · H. Béranger",
                            "Plaie du talon : propre, pansement à refaire jeudi.\nPas de douleur."))
        };
    }
}
