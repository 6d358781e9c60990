package org.tamiz.cli.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Builds a page. Whatever is not a tag of ours goes through {@link #escaped}, here and nowhere else, so no text of a list
 * can become a tag; and every tag that is opened is closed.
 */
final class Html {

    private static final Set<String> EMPTY = Set.of("br", "input", "meta", "rect");

    private final StringBuilder page = new StringBuilder("<!DOCTYPE html>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /**
     * Opens an element.
     *
     * @param attributes names and values by turns
     */
    @CanIgnoreReturnValue
    Html open(String tag, String... attributes) {
        page.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            page.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        if (EMPTY.contains(tag)) {
            page.append("/>");
        } else {
            page.append('>');
            open.push(tag);
        }
        return this;
    }

    /** Text, from wherever. */
    @CanIgnoreReturnValue
    Html text(String text) {
        page.append(escaped(text));
        return this;
    }

    /** Closes the element that was opened last. */
    @CanIgnoreReturnValue
    Html close() {
        page.append("</").append(open.pop()).append('>');
        return this;
    }

    /** The same, and a new line, so that the page can be read as it stands. */
    @CanIgnoreReturnValue
    Html closeLine() {
        return close().line();
    }

    /** A new line. */
    @CanIgnoreReturnValue
    Html line() {
        page.append('\n');
        return this;
    }

    /** A whole element with nothing but text in it. */
    @CanIgnoreReturnValue
    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A name or value of a list: by itself, so that a text that runs from right to left moves nothing beside it. */
    @CanIgnoreReturnValue
    Html listed(String text) {
        return element("bdi", text);
    }

    /** A style sheet or script of ours. */
    @CanIgnoreReturnValue
    Html ours(String tag, String content) {
        page.append('<')
                .append(tag)
                .append('>')
                .append(content)
                .append("</")
                .append(tag)
                .append(">\n");
        return this;
    }

    /** The page, of which everything is closed. */
    String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return page.toString();
    }

    /** The text as content or as an attribute's value, without control characters and marks of direction. */
    static String escaped(String text) {
        String harmless = TerminalText.harmless(text);
        StringBuilder escaped = new StringBuilder(harmless.length() + 16);
        for (int i = 0; i < harmless.length(); i++) {
            char c = harmless.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
