package org.tamiz.names.internal;

import org.tamiz.names.Script;

/**
 * A word of one reading of a name, before it is known what it does there.
 *
 * @param text ASCII letters a to z and digits, at least one
 * @param script the script it was written in
 * @param source as it was written, in case-folded form; equal to {@code text} where it was Latin
 * @param syllable whether it is one syllable of a word that its script wrote together
 */
public record Piece(String text, Script script, String source, boolean syllable) {}
