package fr.boussole.team;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Someone of the team, with an account or without. */
public record Member(
        MemberId id,
        String code,
        Name name,
        Profession profession,
        Set<Right> rights,
        Details details,
        Presence presence,
        int version) {

    public Member {
        if (!code.matches("[A-Za-z0-9._-]{1,12}")) {
            throw new IllegalArgumentException("code");
        }
        rights = rights.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(rights));
    }

    public record Name(String family, String given) {
        /** « Héloïse Béranger ». */
        public String full() {
            return (given + " " + family).strip();
        }

        /** « H. Béranger ». */
        public String brief() {
            return given.isBlank() ? family : given.charAt(0) + ". " + family;
        }

        /** « HB », for the disc. */
        public String initials() {
            return (first(given) + first(family)).toUpperCase(java.util.Locale.FRENCH);
        }

        private static String first(String text) {
            return text.isBlank() ? "" : text.substring(0, text.offsetByCodePoints(0, 1));
        }
    }

    /**
     * Professional numbers and how to reach her; empty when not given.
     *
     * @param soleTrader writes « EI » behind her name on invoices
     * @param billsFor the titulaire into whose series a remplaçant's visits go
     */
    public record Details(
            String rpps,
            String amNumber,
            String siret,
            String iban,
            Practice.Reach reach,
            boolean soleTrader,
            Optional<MemberId> billsFor) {
        public static final Details NONE =
                new Details("", "", "", "", new Practice.Reach("", ""), false, Optional.empty());
    }

    /** @param colour 1 to 12, given in order and kept for life */
    public record Presence(int colour, LocalDate startedOn, Optional<LocalDate> endedOn) {
        public Presence {
            if (colour < 1 || colour > 12) {
                throw new IllegalArgumentException("colour " + colour);
            }
        }

        public boolean on(LocalDate day) {
            return !day.isBefore(startedOn)
                    && endedOn.map(end -> !day.isAfter(end)).orElse(true);
        }
    }

    public boolean may(Right right) {
        return rights.contains(right);
    }

    /** Records time with people under her own name. */
    public boolean sees() {
        return profession != Profession.RECEPTION;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Member#" + id.value();
    }
}
