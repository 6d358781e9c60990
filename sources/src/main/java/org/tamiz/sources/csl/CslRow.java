package org.tamiz.sources.csl;

import org.tamiz.model.SourcePosition;

/**
 * A row as its file has it.
 *
 * @param position where it begins
 * @param text the row as a JSON object without blanks and without its running number
 */
record CslRow(SourcePosition position, String text) {}
