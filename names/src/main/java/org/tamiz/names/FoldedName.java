package org.tamiz.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.tamiz.names.internal.Lexicon;

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

    /**
     * A key that two readings share whenever they have the same naming words in whatever order, whatever each word was
     * tagged as; an index finds identical names by it. Words that can be a particle, an honorific or a legal form
     * anywhere are left out of it even where they name, so it may be empty, and readings that are not the same may share
     * it: words of one meaning have one key, and so have all names of function words alone.
     */
    public String unorderedKey() {
        List<String> words = new ArrayList<>(tokens.size());
        for (Token token : tokens) {
            String word = Lexicon.INSTANCE.keyOf(token.text());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        Collections.sort(words);
        return String.join(" ", words);
    }
}
