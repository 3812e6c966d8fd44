package fr.boussole.directory;

import fr.boussole.platform.text.Formats;
import java.util.List;
import java.util.Optional;

/** What files say, made to fit into an entry: half a telephone number would be worse than none, half a name is not. */
final class Fitting {
    private static final int PHONE_LENGTH = 20;
    private static final int EMAIL_LENGTH = 120;

    private Fitting() {}

    static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length).strip();
    }

    /** @param numbers the one at a desk and the one in a pocket are told apart by how they begin */
    static Professional.Reach reach(List<String> numbers, String email) {
        List<String> kept = numbers.stream()
                .map(Formats::typedPhone)
                .filter(one -> !one.isEmpty() && one.length() <= PHONE_LENGTH)
                .distinct()
                .toList();
        Optional<String> mobile = kept.stream().filter(Fitting::mobile).findFirst();
        Optional<String> phone = kept.stream().filter(one -> !mobile(one)).findFirst();
        String mail = email.length() > EMAIL_LENGTH || !email.contains("@") ? "" : email;
        boolean secure = mail.contains(".mssante.fr") || mail.contains("@mssante.");
        return new Professional.Reach(phone.orElse(""), mobile.orElse(""), secure ? "" : mail, secure ? mail : "");
    }

    private static boolean mobile(String number) {
        return number.matches("\\+33[67].*");
    }
}
