package org.tamiz.names;

import java.util.List;

/**
 * One reading of a name as tokens in the order of writing.
 *
 * @param tokens may be empty, when the name has neither letters nor digits
 */
public record FoldedName(List<Token> tokens) {

    public FoldedName {
        tokens = List.copyOf(tokens);
    }

    /** The tokens with one blank between them. */
    public String text() {
        return String.join(" ", tokens.stream().map(Token::text).toList());
    }

    /** A key that two readings share exactly when they have the same naming tokens in whatever order; may be empty. */
    public String unorderedKey() {
        return String.join(
                " ",
                tokens.stream()
                        .filter(Token::isNaming)
                        .map(Token::text)
                        .sorted()
                        .toList());
    }
}
