package fr.boussole.directory;

import ezvcard.VCard;
import ezvcard.io.text.VCardReader;
import ezvcard.property.Organization;
import ezvcard.property.StructuredName;
import ezvcard.property.Telephone;
import ezvcard.property.TextProperty;
import fr.boussole.platform.Progress;
import fr.boussole.platform.Refusal;
import fr.boussole.platform.csv.CsvInput;
import fr.boussole.platform.text.Formats;
import fr.boussole.platform.text.Texts;
import fr.boussole.team.Address;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Cards of telephones and address books (vCard 2.1, 3.0 and 4.0), one or many in a file. */
final class VCards {
    /** Photos make cards large; beyond this it is no address book. */
    private static final long LARGEST = 32L << 20;

    private static final int MOST = 20_000;

    private final Texts texts = Texts.beside(VCards.class);

    /** @param unreadable cards that name nobody, or somebody no entry can hold */
    record Read(List<Professional> people, long unreadable) {}

    /** @throws Refusal when there is no card in it, it is too large, or {@code progress} asks to stop */
    Read read(Path file, Progress progress) {
        List<Professional> people = new ArrayList<>();
        long unreadable = 0;
        try {
            if (Files.size(file) > LARGEST) {
                throw new Refusal(texts.get("card.large", LARGEST >> 20));
            }
            Charset charset = CsvInput.shape(() -> Files.newInputStream(file)).charset();
            try (VCardReader cards = new VCardReader(new InputStreamReader(Files.newInputStream(file), charset))) {
                for (VCard card = cards.readNext(); card != null; card = cards.readNext()) {
                    Optional<Professional> one = professional(card);
                    one.ifPresent(people::add);
                    unreadable += one.isPresent() ? 0 : 1;
                    if (progress.cancelled()) {
                        throw new Refusal(texts.get("import.stopped"));
                    }
                    if (people.size() + unreadable > MOST) {
                        throw new Refusal(texts.get("card.many", Formats.count(MOST)));
                    }
                }
            }
        } catch (IOException e) {
            throw new Refusal(texts.get("file.unreadable"));
        }
        if (people.isEmpty()) {
            throw new Refusal(texts.get("card.none"));
        }
        return new Read(people, unreadable);
    }

    private static Optional<Professional> professional(VCard card) {
        Organization organization = card.getOrganization();
        String structure = organization == null || organization.getValues().isEmpty()
                ? ""
                : words(organization.getValues().getFirst());
        StructuredName name = card.getStructuredName();
        String family = name == null ? "" : words(name.getFamily());
        String given = name == null ? "" : words(name.getGiven());
        if (family.isEmpty()) {
            // Only shown as one: « Pharmacie du Pont », « Dr Anne Tremel ».
            family = first(value(card.getFormattedName()), given, structure);
            given = "";
        }
        if (family.isEmpty() || family.length() > 80 || given.length() > 80) {
            return Optional.empty();
        }
        String profession = first(value(first(card.getTitles())), value(first(card.getRoles())));
        return Optional.of(new Professional(
                new ProfessionalId(0),
                family,
                given,
                Fitting.cut(profession, 80),
                "",
                "",
                new Professional.Place(Fitting.cut(structure, 200), address(card)),
                Fitting.reach(
                        card.getTelephoneNumbers().stream().map(VCards::number).toList(),
                        value(first(card.getEmails()))),
                true,
                1));
    }

    private static Address address(VCard card) {
        ezvcard.property.Address at = first(card.getAddresses());
        return at == null
                ? Address.NONE
                : new Address(
                        Fitting.cut(words(at.getStreetAddress()), 200),
                        Fitting.cut(words(at.getPostalCode()), 10),
                        Fitting.cut(words(at.getLocality()), 80));
    }

    private static String number(Telephone phone) {
        return words(
                phone.getText() != null
                        ? phone.getText()
                        : phone.getUri() != null ? phone.getUri().getNumber() : "");
    }

    private static String value(@Nullable TextProperty property) {
        return property == null ? "" : words(property.getValue());
    }

    /** One line, whatever a card breaks into several. */
    private static String words(@Nullable String text) {
        return Objects.requireNonNullElse(text, "").replaceAll("\\s+", " ").strip();
    }

    private static String first(String... words) {
        for (String one : words) {
            if (!one.isEmpty()) {
                return one;
            }
        }
        return "";
    }

    private static <T> @Nullable T first(List<T> several) {
        return several.isEmpty() ? null : several.getFirst();
    }
}
