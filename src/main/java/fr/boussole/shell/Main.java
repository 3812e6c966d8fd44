package fr.boussole.shell;

/** Entry point: no argument opens the window, a subcommand does its work without one. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
