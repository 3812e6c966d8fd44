package fr.boussole.command;

/** The command line in a Java of its own, to be killed. */
final class BoussoleChild {
    private BoussoleChild() {}

    public static void main(String[] arguments) {
        System.exit(Boussole.run(arguments));
    }
}
