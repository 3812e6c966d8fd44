package fr.boussole.architecture;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A tree of sources, read and typed by the compiler itself, for rules about what stands between the quotes. */
record SourceCode(List<CompilationUnitTree> units, Trees trees) {

    static SourceCode of(Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StandardJavaFileManager files = compiler.getStandardFileManager(null, Locale.ROOT, null);
        JavacTask task = (JavacTask) compiler.getTask(
                null,
                files,
                problem -> {},
                List.of("-proc:none", "-classpath", System.getProperty("java.class.path")),
                null,
                files.getJavaFileObjectsFromPaths(javaFiles(folder)));
        try {
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            return new SourceCode(units, Trees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Shows every file to a scanner made for it. */
    void scan(java.util.function.Function<CompilationUnitTree, TreeScanner<?, ?>> scanner) {
        units.forEach(unit -> scanner.apply(unit).scan(unit, null));
    }

    /** Where in which file, for a message. */
    String place(CompilationUnitTree unit, com.sun.source.tree.Tree tree) {
        long line = unit.getLineMap().getLineNumber(trees.getSourcePositions().getStartPosition(unit, tree));
        return file(unit) + ":" + line;
    }

    static String file(CompilationUnitTree unit) {
        return unit.getPackageName().toString().replace("fr.boussole.", "") + "/"
                + Path.of(unit.getSourceFile().toUri()).getFileName();
    }

    static List<Path> javaFiles(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
