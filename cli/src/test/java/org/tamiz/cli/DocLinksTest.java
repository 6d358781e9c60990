package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What Markdown files of the checkout name is there: relative links with their {@code #heading} or {@code #L12}, files
 * and classes in backticks, subcommands of {@code ./tamiz}, modules of {@code ./mvnw -pl}. Text in HTML comments is not
 * looked at. Generated folders ({@code target}) and placeholders ({@code <list>.md}, {@code *.java}) are left out.
 */
final class DocLinksTest {

    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final Pattern FENCE = Pattern.compile("(?ms)^\\s*(```|~~~)[^\\n]*\\n(.*?)^\\s*\\1\\s*$");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    private static final Pattern LINK =
            Pattern.compile("\\[[^\\]\\n]*]\\(\\s*<?([^)>\\s]+)>?(?:\\s+\"[^\"]*\")?\\s*\\)");
    private static final Pattern REFERENCE =
            Pattern.compile("(?m)^\\s{0,3}\\[[^\\]\\n]+]:\\s+<?(\\S+?)>?(?:\\s+\"[^\"]*\")?\\s*$");
    private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6}\\s+(.*?)\\s*#*\\s*$");
    private static final Pattern LINE = Pattern.compile("L(\\d+)(?:-L?(\\d+))?");
    private static final Pattern JAVA_FILE = Pattern.compile("[A-Za-z_]\\w*\\.java");
    private static final Pattern PATH = Pattern.compile("(?:\\./)?[\\w.@-]+(?:/[\\w.@-]+)+/?");
    /** Two humps at least: {@code PartyMatcher}, with or without a member behind it. */
    private static final Pattern CLASS =
            Pattern.compile("([A-Z][a-z0-9]+(?:[A-Z][a-z0-9]*)+)(?:\\.\\w+)?(?:\\([^)]*\\))?");

    private static final Pattern TAMIZ = Pattern.compile("(?<![\\w/])(?:\\./)?tamiz +([a-z][a-z-]*)");
    private static final Pattern PROJECTS = Pattern.compile("mvnw\\b[^\\n]*? -pl +([\\w,:-]+)");
    private static final Pattern COMMAND_NAME = Pattern.compile("@Command\\(\\s*name\\s*=\\s*\"([^\"]+)\"");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum|@interface) +([A-Z]\\w*)");

    /** Words of others that look like classes of ours. */
    private static final Set<String> NOT_OURS = Set.of(
            "FollowTheMoney", "OpenSanctions", "GitHub", "JavaScript", "PostgreSQL", "ArchUnit", "NullAway", "AssertJ");

    /** Describes formats in the formats' own words, among them class-like ones such as FtM's schemata. */
    private static final String FORMAT_PAGES = "docs/sources/";

    @TestFactory
    Stream<DynamicTest> everyDocumentNamesOnlyWhatIsThere() throws IOException {
        Tree tree = Tree.of(Checkout.root());
        return tree.documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        tree.root().relativize(document).toString(),
                        () -> assertThat(problems(tree, document)).isEmpty()));
    }

    @Test
    void findsWhatIsNotThere(@TempDir Path folder) throws IOException {
        write(folder.resolve("cli/src/main/java/Screen.java"), "@Command(name = \"screen\") class ScreenCommand {}\n");
        write(folder.resolve("docs/other.md"), "# One heading: `code`, and more\n");
        write(folder.resolve("cli/pom.xml"), "");
        write(folder.resolve("README.md"), """
                # Title
                [good](docs/other.md#one-heading-code-and-more) [good](cli/src/main/java/Screen.java#L1) [good](#title)
                [good](https://example.org/none) `Screen.java` `ScreenCommand` `cli/pom.xml` `./tamiz screen x` `LocalDate`
                `docs/<list>.md` `cli/target/dist` `./mvnw -q -pl cli test`
                <!-- [in a comment](nowhere.md) -->
                ```
                ./tamiz screen customers.csv
                [not a link](nowhere.md)
                ```
                """);
        assertThat(problems(Tree.of(folder), folder.resolve("README.md"))).isEmpty();
        write(folder.resolve("README.md"), """
                # Title
                [a](docs/none.md) [b](docs/other.md#none) [c](cli/src/main/java/Screen.java#L9) [d](#none) [e](../outside)
                [f]: none.md
                `None.java` `NoneCommand` `NoneCommand.run()` `cli/none.xml` `./tamiz none`
                ```sh
                ./tamiz never x | sort
                ./mvnw -q -pl none test
                ```
                """);
        assertThat(problems(Tree.of(folder), folder.resolve("README.md")))
                .containsExactly(
                        "link docs/none.md: no such file",
                        "link docs/other.md#none: no such heading",
                        "link cli/src/main/java/Screen.java#L9: the file has 1 lines",
                        "link #none: no such heading",
                        "link ../outside: leaves the checkout",
                        "link none.md: no such file",
                        "`None.java`: no such file",
                        "`NoneCommand`: no such class",
                        "`NoneCommand.run()`: no such class",
                        "`cli/none.xml`: no such file",
                        "./tamiz none: no such command",
                        "./tamiz never: no such command",
                        "./mvnw -pl none: no such module");
    }

    /** What is wrong in a document, in the order of links, code, commands. */
    private static List<String> problems(Tree tree, Path document) throws IOException {
        String text = COMMENT.matcher(read(document)).replaceAll("");
        String prose = FENCE.matcher(text).replaceAll("");
        List<String> problems = new ArrayList<>();
        String withoutCode = CODE.matcher(prose).replaceAll("code");
        Stream.concat(
                        LINK.matcher(withoutCode).results(),
                        REFERENCE.matcher(withoutCode).results())
                .map(link -> link.group(1))
                .forEach(link -> linkProblem(tree, document, link, problems));
        boolean formatPage = tree.name(document).startsWith(FORMAT_PAGES);
        CODE.matcher(prose).results().map(code -> code.group(1)).forEach(code -> {
            if (JAVA_FILE.matcher(code).matches()) {
                check(tree.fileNames().contains(code), "`" + code + "`: no such file", problems);
            } else if (PATH.matcher(code).matches()) {
                pathProblem(tree, document, code, problems);
            } else if (!formatPage) {
                classProblem(tree, code, problems);
            }
        });
        List<String> code = new ArrayList<>();
        CODE.matcher(prose).results().map(match -> match.group(1)).forEach(code::add);
        FENCE.matcher(text).results().map(match -> match.group(2)).forEach(code::add);
        for (String commands : code) {
            TAMIZ.matcher(commands)
                    .results()
                    .map(match -> match.group(1))
                    .forEach(command -> check(
                            tree.commands().contains(command), "./tamiz " + command + ": no such command", problems));
            PROJECTS.matcher(commands)
                    .results()
                    .flatMap(match -> Stream.of(match.group(1).split(",")))
                    .forEach(module -> check(
                            Files.exists(tree.root().resolve(module).resolve("pom.xml")),
                            "./mvnw -pl " + module + ": no such module",
                            problems));
        }
        return problems;
    }

    private static void linkProblem(Tree tree, Path document, String link, List<String> problems) {
        if (link.matches("[a-z][a-z0-9+.-]*:.*")) {
            return;
        }
        int hash = link.indexOf('#');
        String file = hash < 0 ? link : link.substring(0, hash);
        Path target = file.isEmpty() ? document : document.resolveSibling(file).normalize();
        if (!target.startsWith(tree.root())) {
            problems.add("link " + link + ": leaves the checkout");
        } else if (!Files.exists(target)) {
            problems.add("link " + link + ": no such file");
        } else if (hash >= 0) {
            anchorProblem(target, link, link.substring(hash + 1), problems);
        }
    }

    private static void anchorProblem(Path target, String link, String anchor, List<String> problems) {
        Matcher line = LINE.matcher(anchor);
        if (line.matches()) {
            int last = Integer.parseInt(line.group(2) == null ? line.group(1) : line.group(2));
            long lines = read(target).lines().count();
            check(last >= 1 && last <= lines, "link " + link + ": the file has " + lines + " lines", problems);
        } else {
            check(headings(read(target)).contains(anchor), "link " + link + ": no such heading", problems);
        }
    }

    private static void pathProblem(Tree tree, Path document, String path, List<String> problems) {
        String plain = path.startsWith("./") ? path.substring(2) : path;
        String first = plain.substring(0, plain.indexOf('/') < 0 ? plain.length() : plain.indexOf('/'));
        boolean generated = (plain + "/").contains("target/");
        boolean ours = path.startsWith("./") || Files.exists(tree.root().resolve(first));
        if (generated || !ours) {
            return;
        }
        boolean there = Files.exists(tree.root().resolve(plain)) || Files.exists(document.resolveSibling(plain));
        check(there, "`" + path + "`: no such file", problems);
    }

    private static void classProblem(Tree tree, String code, List<String> problems) {
        Matcher type = CLASS.matcher(code);
        if (type.matches() && !NOT_OURS.contains(type.group(1)) && !isOfTheJdk(type.group(1))) {
            check(tree.types().contains(type.group(1)), "`" + code + "`: no such class", problems);
        }
    }

    private static boolean isOfTheJdk(String simpleName) {
        return Stream.of("java.lang.", "java.util.", "java.time.", "java.io.", "java.nio.file.", "java.math.")
                .anyMatch(inPackage -> {
                    try {
                        Class.forName(inPackage + simpleName, false, DocLinksTest.class.getClassLoader());
                        return true;
                    } catch (ClassNotFoundException e) {
                        return false;
                    }
                });
    }

    private static void check(boolean good, String problem, List<String> problems) {
        if (!good) {
            problems.add(problem);
        }
    }

    /** The anchors that GitHub gives to a document's headings. */
    private static Set<String> headings(String text) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        HEADING.matcher(FENCE.matcher(text).replaceAll(""))
                .results()
                .map(heading -> heading.group(1)
                        .replaceAll("\\[([^\\]]*)]\\([^)]*\\)", "$1")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}\\s_-]", "")
                        .replace(' ', '-'))
                .forEach(anchor -> {
                    int before = seen.merge(anchor, 1, Integer::sum) - 1;
                    anchors.add(before == 0 ? anchor : anchor + "-" + before);
                });
        return anchors;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + file, e);
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /**
     * A checkout.
     *
     * @param root its folder
     * @param documents its Markdown files
     * @param fileNames the names of all its files, without folders
     * @param types the simple names of all types declared in it
     * @param commands the subcommands of {@code ./tamiz}, among them those that come after another
     */
    private record Tree(
            Path root, List<Path> documents, Set<String> fileNames, Set<String> types, Set<String> commands) {

        private static final Set<String> LEFT_OUT = Set.of("target", ".git", ".idea", ".mvn", "node_modules");

        static Tree of(Path root) throws IOException {
            List<Path> documents = new ArrayList<>();
            Set<String> fileNames = new HashSet<>();
            Set<String> types = new HashSet<>();
            Set<String> commands = new TreeSet<>(Set.of("bench", "help"));
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    Path name = folder.getFileName();
                    return name != null && LEFT_OUT.contains(name.toString())
                            ? FileVisitResult.SKIP_SUBTREE
                            : FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    String name = file.getFileName().toString();
                    fileNames.add(name);
                    if (name.endsWith(".md")) {
                        documents.add(file);
                    } else if (name.endsWith(".java")) {
                        String text = read(file);
                        TYPE.matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .forEach(types::add);
                        COMMAND_NAME
                                .matcher(text)
                                .results()
                                .map(match -> match.group(1))
                                .forEach(commands::add);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
            documents.sort(null);
            return new Tree(root, documents, fileNames, types, commands);
        }

        String name(Path document) {
            return root.relativize(document).toString().replace('\\', '/');
        }
    }
}
