package fr.boussole.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.boussole.billing.Tariff;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import fr.boussole.team.Identifier;
import fr.boussole.team.Practice;
import fr.boussole.team.PracticeKind;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads {@code practice.json}. */
final class PracticeFile {
    private static final BigDecimal DEAREST = BigDecimal.valueOf(100_000);
    private static final Set<String> FIELDS = Set.of(
            "name",
            "kind",
            "address",
            "postal_code",
            "city",
            "phone",
            "email",
            "finess",
            "siret",
            "iban",
            "iban_holder",
            "legal_mentions",
            "tariffs");

    private final IntakeFolder folder;
    private final Findings findings;
    private final Texts texts;

    /** The practice and what an hour is paid from when. */
    record Content(Practice practice, List<Tariff> tariffs) {}

    PracticeFile(IntakeFolder folder, Findings findings, Texts texts) {
        this.folder = folder;
        this.findings = findings;
        this.texts = texts;
    }

    /** Empty when it cannot be read at all; other faults are found and read as nothing. */
    Optional<Content> read() throws IOException {
        if (!folder.has(IntakeFolder.PRACTICE)) {
            refuse("", texts.get("file.missing"));
            return Optional.empty();
        }
        try (InputStream in = folder.open(IntakeFolder.PRACTICE)) {
            JsonNode root = new ObjectMapper().readTree(in);
            if (root.isObject()) {
                return Optional.of(new Content(practice(root), rates(root.path("tariffs"))));
            }
            refuse("", texts.get("json.broken"));
        } catch (JsonProcessingException e) {
            long line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            findings.refuse(IntakeFolder.PRACTICE, line, "", texts.get("json.broken"));
        }
        return Optional.empty();
    }

    private Practice practice(JsonNode root) {
        root.fieldNames().forEachRemaining(field -> {
            if (!FIELDS.contains(field)) {
                findings.remark(IntakeFolder.PRACTICE, 0, field, texts.get("column.unknown"));
            }
        });
        String name = text(root, "name", 120);
        if (name.isEmpty()) {
            findings.remark(IntakeFolder.PRACTICE, 0, "name", texts.get("practice.unnamed"));
        }
        Practice.Account account =
                new Practice.Account(identifier(root, "iban", Identifier.IBAN, 34), text(root, "iban_holder", 120));
        return new Practice(
                name.isEmpty() ? texts.get("practice.name") : name,
                kind(text(root, "kind", 40)),
                new Address(text(root, "address", 200), text(root, "postal_code", 10), text(root, "city", 80)),
                new Practice.Reach(Line.e164(text(root, "phone", 20)), text(root, "email", 120)),
                new Practice.Registration(
                        identifier(root, "finess", Identifier.FINESS, 9),
                        identifier(root, "siret", Identifier.SIRET, 14),
                        account),
                mentions(root.path("legal_mentions")),
                1);
    }

    private PracticeKind kind(String kind) {
        for (PracticeKind known : PracticeKind.values()) {
            if (known.name().equalsIgnoreCase(kind)) {
                return known;
            }
        }
        refuse(
                "kind",
                kind.isEmpty()
                        ? texts.get("cell.missing")
                        : texts.get("cell.choice", kind, Sheet.names(PracticeKind.class)));
        return PracticeKind.CABINET;
    }

    private String mentions(JsonNode node) {
        List<String> lines = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(line -> lines.add(line.asText().strip()));
        } else if (!node.isMissingNode() && !node.isNull()) {
            lines.add(node.asText().strip());
        }
        String mentions = String.join("\n", lines);
        if (mentions.length() > 2000) {
            refuse("legal_mentions", texts.get("cell.long", 2000));
            return "";
        }
        return mentions;
    }

    private List<Tariff> rates(JsonNode tariffs) {
        List<Tariff> rates = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        if (!tariffs.isArray() || tariffs.isEmpty()) {
            refuse("tariffs", texts.get("tariffs.missing"));
            return rates;
        }
        for (int i = 0; i < tariffs.size(); i++) {
            String path = "tariffs[" + i + "]";
            Optional<LocalDate> from = day(tariffs.get(i).path("from").asText(""), path + ".from");
            Optional<BigDecimal> hourly = rate(tariffs.get(i).path("rate").asText(""), path + ".rate");
            String mention = text(tariffs.get(i), "mention", 200);
            if (from.isPresent() && !days.add(from.get())) {
                refuse(path + ".from", texts.get("tariff.double", from.get().toString()));
            } else if (from.isPresent() && hourly.isPresent()) {
                rates.add(new Tariff(from.get().plusDays(folder.daysLater()), hourly.get(), mention));
            }
        }
        return rates;
    }

    private Optional<LocalDate> day(String text, String path) {
        try {
            return Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException e) {
            refuse(path, text.isBlank() ? texts.get("cell.missing") : texts.get("cell.date", text));
            return Optional.empty();
        }
    }

    private Optional<BigDecimal> rate(String text, String path) {
        if (text.strip().matches("[0-9]{1,6}([.,][0-9]{1,2}0*)?")) {
            BigDecimal rate = new BigDecimal(text.strip().replace(',', '.'));
            if (rate.signum() > 0 && rate.compareTo(DEAREST) < 0) {
                return Optional.of(rate.setScale(2, java.math.RoundingMode.UNNECESSARY));
            }
        }
        refuse(path, text.isBlank() ? texts.get("cell.missing") : texts.get("tariff.rate", text));
        return Optional.empty();
    }

    private String identifier(JsonNode root, String field, Identifier kind, int longest) {
        String compact = Identifier.compact(root.path(field).asText(""));
        if (compact.length() > longest) {
            refuse(field, texts.get("cell.long", longest));
            return "";
        }
        if (!kind.verifies(compact)) {
            findings.remark(IntakeFolder.PRACTICE, 0, field, texts.get("cell.doubtful"));
        }
        return compact;
    }

    private String text(JsonNode node, String field, int longest) {
        JsonNode value = node.path(field);
        String text = value.isNull() ? "" : value.asText("").strip();
        if (text.length() > longest) {
            refuse(field, texts.get("cell.long", longest));
            return "";
        }
        return text;
    }

    private void refuse(String path, String reason) {
        findings.refuse(IntakeFolder.PRACTICE, 0, path, reason);
    }
}
