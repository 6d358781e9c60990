package org.tamiz.sources.internal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.lang.UScript;

/** Tells the script of a text by ICU's tables. */
public final class Scripts {

    private Scripts() {}

    /**
     * ISO 15924 code of the script that most letters of the text belong to; the script that comes first where two are
     * even; {@code Zyyy} when there is no letter.
     */
    public static String of(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                return ofAny(text);
            }
            letters |= (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        // Of ASCII the letters are Latin ones, and of nothing else does ICU's table of scripts have to be asked.
        return UScript.getShortName(letters ? UScript.LATIN : UScript.COMMON);
    }

    private static String ofAny(String text) {
        int[] counts = new int[UCharacter.getIntPropertyMaxValue(UProperty.SCRIPT) + 1];
        int best = UScript.COMMON;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            int script = UScript.getScript(c);
            if (!UCharacter.isUAlphabetic(c) || script == UScript.COMMON || script == UScript.INHERITED) {
                continue;
            }
            counts[script]++;
            if (best == UScript.COMMON || counts[script] > counts[best]) {
                best = script;
            }
        }
        return UScript.getShortName(best);
    }
}
