package fr.boussole.team;

import java.math.BigInteger;
import java.util.Locale;

/**
 * The professional numbers and how each verifies. A number that does not verify is kept and flagged, never refused:
 * nurses meet numbers they can't correct on the spot.
 */
public enum Identifier {
    /** Répertoire partagé des professionnels de santé: 11 digits, Luhn. */
    RPPS {
        @Override
        boolean wellFormed(String n) {
            return n.matches("[0-9]{11}") && Luhn.verifies(n);
        }
    },
    /** Numéro Assurance Maladie: 9 digits, Luhn. */
    AM {
        @Override
        boolean wellFormed(String n) {
            return n.matches("[0-9]{9}") && Luhn.verifies(n);
        }
    },
    /** 9 characters, Luhn; Corsica's letters read as digits, A as 1 and B as 2. */
    FINESS {
        @Override
        boolean wellFormed(String n) {
            if (!n.matches("[0-9]{9}|2[AB][0-9]{7}")) {
                return false;
            }
            return Luhn.verifies(n.replace('A', '1').replace('B', '2'));
        }
    },
    /** 14 digits, Luhn; the establishments of La Poste sum to a multiple of five instead. */
    SIRET {
        @Override
        boolean wellFormed(String n) {
            if (!n.matches("[0-9]{14}")) {
                return false;
            }
            return Luhn.verifies(n)
                    || n.startsWith("356000000") && n.chars().map(c -> c - '0').sum() % 5 == 0;
        }
    },
    /** ISO 13616: modulo 97 is 1. */
    IBAN {
        @Override
        boolean wellFormed(String n) {
            if (!n.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}")) {
                return false;
            }
            StringBuilder digits = new StringBuilder();
            (n.substring(4) + n.substring(0, 4)).chars().forEach(c -> digits.append(Character.getNumericValue(c)));
            return new BigInteger(digits.toString()).mod(BigInteger.valueOf(97)).intValue() == 1;
        }
    };

    abstract boolean wellFormed(String compact);

    /** True for a number whose length and key are right; spaces and dots do not count. An empty one is not doubtful. */
    public boolean verifies(String number) {
        String compact = compact(number);
        return compact.isEmpty() || wellFormed(compact);
    }

    /** Without spaces, dots and dashes, in upper case: as it is kept. */
    public static String compact(String number) {
        return number.replaceAll("[\\s\\u00a0\\u202f.\\-]", "").toUpperCase(Locale.ROOT);
    }
}
