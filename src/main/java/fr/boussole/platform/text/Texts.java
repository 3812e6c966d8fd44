package fr.boussole.platform.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** One bundle per feature, named like the feature's package and lying beside it. */
public record Texts(ResourceBundle bundle) {
    /** The bundle of the feature {@code owner} belongs to; French is the root. */
    public static Texts beside(Class<?> owner) {
        String room = owner.getPackageName();
        String name = room.substring(room.lastIndexOf('.') + 1);
        return new Texts(ResourceBundle.getBundle(room + "." + name, Locale.FRENCH, owner.getClassLoader()));
    }

    /**
     * The sentence under a key. With arguments it is a {@link MessageFormat}, where an apostrophe is written twice;
     * without, it is taken as it stands.
     */
    public String get(String key, Object... arguments) {
        String text = bundle.getString(key);
        return arguments.length == 0 ? text : new MessageFormat(text, Locale.FRENCH).format(arguments);
    }

    /** The name of an enum's value: key {@code type.constant}, both in lower case. */
    public String of(Enum<?> value) {
        return get(value.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT) + "."
                + value.name().toLowerCase(Locale.ROOT));
    }
}
