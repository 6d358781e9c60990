package org.tamiz.names.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.names.NameOf;
import org.tamiz.names.Script;
import org.tamiz.names.Token;
import org.tamiz.names.TokenTag;

/**
 * Words that are written together or apart by habit: Abd al-Rahman, Abdul Rahman, Abdurrahman; al-Zawahiri, Alzawahiri;
 * Handelsgesellschaft.
 */
final class Compounds {

    /** What is left of a word after its article or prefix is a word of its own from this length on. */
    private static final int SHORTEST_REST = 4;

    /** What an abd before a name adds to it: few servants of God are told apart by it. */
    private static final int ABD_POINTS = 60;

    private static final List<String> ABD = List.of(
            "abd", "abdu", "abdel", "abdal", "abdul", "abdoul", "abdol", "abdil", "abdur", "abdus", "abdun", "abdut",
            "abdud", "abder", "abdes", "abdus", "abdor", "abdour", "ebdul", "abdoel");

    /** "abd" with its article, in one word with the name after it; the article takes the name's first letter. */
    private static final List<String> ABD_JOINED =
            List.of("abdul", "abdel", "abdal", "abdoul", "abdol", "abdil", "abdoel");

    private static final String SUN_LETTERS = "rsntdz";

    private static final List<String> AND = List.of("and", "und", "et", "y", "e");

    private static final List<String> SPLIT_PREFIXES = List.of("al", "el", "bin", "ibn");

    private static final List<String> GERMAN_HEADS = List.of(
            "gesellschaft",
            "versicherung",
            "versicherungen",
            "stiftung",
            "werke",
            "verlag",
            "handel",
            "verein",
            "maschinenbau",
            "technik",
            "bank",
            "genossenschaft",
            "industrie");

    private Compounds() {}

    /** The name with every "abd" joined to the name after it in one spelling; null when nothing changes. */
    static @Nullable List<Token> joined(List<Token> tokens) {
        List<Token> joined = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            int words = 1;
            Token made = null;
            if (token.script() == Script.LATIN && token.text().startsWith("abd") && token.tag() == TokenTag.NAME) {
                int after = i + 1;
                if (ABD.contains(token.text())) {
                    while (after < tokens.size() && tokens.get(after).tag() == TokenTag.PARTICLE) {
                        after++;
                    }
                    if (after < tokens.size() && after <= i + 2 && isName(tokens.get(after))) {
                        made = servantOf(tokens.get(after).text(), token);
                        words = after - i + 1;
                    }
                } else {
                    String rest = restOfAbd(token.text());
                    made = rest == null ? null : servantOf(rest, token);
                }
            }
            if (made != null && !made.text().equals(token.text()) && joined == null) {
                joined = new ArrayList<>(tokens.subList(0, i));
            }
            if (joined != null) {
                joined.add(made == null ? token : made);
            }
            if (made != null && (joined != null || words > 1)) {
                i += words - 1;
            }
        }
        return joined;
    }

    private static boolean isName(Token token) {
        return token.tag() == TokenTag.NAME
                && token.script() == Script.LATIN
                && token.text().length() >= SHORTEST_REST - 1;
    }

    private static Token servantOf(String name, Token abd) {
        String text = "abdul" + name;
        return TokenTable.INSTANCE.made(text, TokenTag.NAME, abd, TokenTable.INSTANCE.rarityOf(name) + ABD_POINTS);
    }

    /** "rahman" of "abdurrahman", "abdelrahman", "abdulrahman"; null when the word is no such compound. */
    private static @Nullable String restOfAbd(String text) {
        for (String abd : ABD_JOINED) {
            if (text.startsWith(abd) && text.length() >= abd.length() + SHORTEST_REST) {
                return text.substring(abd.length());
            }
        }
        // abd + vowel + the doubled first letter of the name.
        int at = text.startsWith("abdou") ? 5 : 4;
        boolean doubled = text.length() >= at + 1 + SHORTEST_REST
                && "aeiou".indexOf(text.charAt(3)) >= 0
                && text.charAt(at) == text.charAt(at + 1)
                && SUN_LETTERS.indexOf(text.charAt(at)) >= 0;
        return doubled ? text.substring(at + 1) : null;
    }

    /** The name with articles and the parts of German compounds apart; null when nothing changes. */
    static @Nullable List<Token> split(List<Token> tokens, NameOf of) {
        List<Token> split = null;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            List<Token> parts =
                    token.tag() == TokenTag.NAME && token.script() == Script.LATIN ? parts(token, of) : null;
            if (parts != null && split == null) {
                split = new ArrayList<>(tokens.subList(0, i));
            }
            if (split != null) {
                split.addAll(parts == null ? List.of(token) : parts);
            }
        }
        return split;
    }

    private static @Nullable List<Token> parts(Token token, NameOf of) {
        String text = token.text();
        for (String prefix : SPLIT_PREFIXES) {
            if (text.startsWith(prefix) && text.length() >= prefix.length() + SHORTEST_REST) {
                String rest = text.substring(prefix.length());
                // Alvarez and Albert are no articles: what is left must be met more often than the whole.
                if (TokenTable.INSTANCE.isKnown(rest)
                        && TokenTable.INSTANCE.rarityOf(rest) < TokenTable.INSTANCE.rarityOf(text)) {
                    return List.of(
                            TokenTable.INSTANCE.made(prefix, TokenTag.PARTICLE, token, Integer.MAX_VALUE),
                            TokenTable.INSTANCE.made(rest, TokenTag.NAME, token, Integer.MAX_VALUE));
                }
            }
        }
        if (of != NameOf.PERSON) {
            for (String head : GERMAN_HEADS) {
                if (text.endsWith(head) && text.length() >= head.length() + SHORTEST_REST) {
                    return germanParts(text.substring(0, text.length() - head.length()), head, token);
                }
            }
        }
        return null;
    }

    /**
     * The name with letters that stand apart as one word: "AT&T", "A T and T", "H & M"; null when there are none or
     * another script is in it. Two parts at least, each of two letters at most, one of them a single letter.
     */
    static @Nullable List<Token> lettersJoined(List<Token> tokens) {
        if (tokens.stream().anyMatch(token -> token.script() != Script.LATIN)) {
            return null;
        }
        List<Token> joined = null;
        int at = 0;
        while (at < tokens.size()) {
            int end = at;
            int parts = 0;
            boolean initial = false;
            StringBuilder letters = new StringBuilder();
            for (int i = at; i < tokens.size(); i++) {
                Token token = tokens.get(i);
                if (i > at && AND.contains(token.text())) {
                    continue;
                }
                if (token.text().length() > 2 || !isLetters(token, i == 0)) {
                    break;
                }
                letters.append(token.text());
                parts++;
                initial |= token.tag() == TokenTag.INITIAL;
                end = i + 1;
            }
            boolean joins = parts >= 2 && initial;
            if (joins && joined == null) {
                joined = new ArrayList<>(tokens.subList(0, at));
            }
            if (joined != null) {
                joined.add(
                        joins
                                ? TokenTable.INSTANCE.made(
                                        letters.toString(), TokenTag.NAME, tokens.get(at), Integer.MAX_VALUE)
                                : tokens.get(at));
            }
            at = joins ? end : at + 1;
        }
        return joined;
    }

    private static boolean isLetters(Token token, boolean first) {
        return token.script() == Script.LATIN
                && switch (token.tag()) {
                    case INITIAL, PARTICLE, NAME -> token.text().charAt(0) > '9';
                    // "AT" is a legal form where it is not half of AT&T.
                    case LEGAL_FORM -> first;
                    default -> false;
                };
    }

    /** Only before a word of business, so that Sberbank stays one name. */
    private static @Nullable List<Token> germanParts(String before, String head, Token token) {
        String bare = before.endsWith("s") ? before.substring(0, before.length() - 1) : before;
        List<Token> parts = new ArrayList<>();
        for (String part : List.of(bare, head)) {
            Piece piece = new Piece(part, token.script(), part, false);
            Lexicon.Found found = Lexicon.INSTANCE.genericAt(List.of(piece), 0);
            if (found == null || found.meaning().trust() == Lexicon.Trust.DOUBTFUL) {
                return null;
            }
            parts.add(TokenTable.INSTANCE.token(
                    piece, found.meaning().tag(), found.meaning().concept()));
        }
        return parts;
    }
}
