package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.names.NameOf;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;

/** Says of each word of a reading what it does in the name. */
public final class Tagger {

    private Tagger() {}

    /** The ways to read these words as tokens, the most usual first; at least one. */
    public static List<List<Token>> readings(List<Piece> pieces, NameOf of) {
        List<Token> tokens = new ArrayList<>();
        pieces.forEach(piece -> tokens.add(TokenTable.INSTANCE.token(piece)));
        // A name that is made of function words alone: "Die Zeit", "E. S. Co.".
        if (tokens.stream().noneMatch(Token::isNaming)) {
            tokens.replaceAll(token -> token.as(TokenTag.NAME));
        }
        return List.of(tokens);
    }
}
