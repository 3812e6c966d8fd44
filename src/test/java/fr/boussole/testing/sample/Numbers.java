package fr.boussole.testing.sample;

import java.math.BigInteger;
import java.time.LocalDate;

/** Invented identifiers with true check digits; their places of birth, banks and operators do not exist. */
final class Numbers {
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);

    private Numbers() {}

    /** Fifteen characters; {@code place} is an INSEE code no real town has. */
    static String nir(String sex, LocalDate born, String place, int order) {
        String body = "%s%02d%02d%s%03d"
                .formatted(sex.equals("F") ? "2" : "1", born.getYear() % 100, born.getMonthValue(), place, order);
        String digits = body.replace("2A", "19").replace("2B", "18");
        return body
                + "%02d".formatted(97 - new BigInteger(digits).mod(NINETY_SEVEN).intValue());
    }

    /** The given digits with the Luhn digit that makes them verify. */
    static String luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit * 2 : digit;
            sum += weighed > 9 ? weighed - 9 : weighed;
        }
        return digits + (10 - sum % 10) % 10;
    }

    /** A French IBAN of a bank that does not exist. */
    static String iban(int account) {
        String bban = "9999999999%011d%02d".formatted(account, account % 97);
        BigInteger check = new BigInteger(bban + "152700").mod(NINETY_SEVEN);
        return "FR%02d%s".formatted(98 - check.intValue(), bban);
    }
}
