package org.tamiz.names.internal;

import com.ibm.icu.text.Transliterator;

/** Which language a Cyrillic name is in, told by letters that others do not have; and how that is romanised. */
enum CyrillicLanguage {
    RUSSIAN("Russian-Latin/BGN"),
    UKRAINIAN("Ukrainian-Latin/BGN"),
    BELARUSIAN("Belarusian-Latin/BGN"),
    BULGARIAN("Bulgarian-Latin/BGN"),
    SERBIAN("Serbian-Latin/BGN"),
    KAZAKH("Kazakh-Latin/BGN"),
    /** Mongolian, Tajik, Kyrgyz and the rest. */
    ANOTHER("Any-Latin");

    @SuppressWarnings("ImmutableEnumChecker") // ICU's transliterators from its own rules never change
    private final Transliterator transliterator;

    CyrillicLanguage(String transliterator) {
        this.transliterator = Transliterator.getInstance(transliterator + "; Any-Latin; Latin-ASCII; Lower");
    }

    /** The language of a name in case-folded form; Russian where nothing else shows. */
    static CyrillicLanguage of(String name) {
        CyrillicLanguage found = RUSSIAN;
        for (int i = 0; i < name.length(); i++) {
            switch (name.charAt(i)) {
                case 'ї', 'є', 'ґ' -> {
                    return UKRAINIAN;
                }
                case 'ў' -> {
                    return BELARUSIAN;
                }
                case 'ђ', 'ћ', 'љ', 'њ', 'џ', 'ј', 'ѓ', 'ќ', 'ѕ' -> {
                    return SERBIAN;
                }
                case 'ә', 'ғ', 'қ', 'ң', 'ұ', 'һ' -> {
                    return KAZAKH;
                }
                case 'ө', 'ү', 'ҷ', 'ӣ', 'ӯ', 'ҳ' -> {
                    return ANOTHER;
                }
                case 'і' -> found = UKRAINIAN;
                case 'ъ' -> {
                    // In Russian it stands before a vowel alone.
                    if (i + 1 < name.length() && "еёюя".indexOf(name.charAt(i + 1)) < 0) {
                        found = BULGARIAN;
                    }
                }
                default -> {}
            }
        }
        return found;
    }

    /**
     * By the system of the Board on Geographic Names for the language, without apostrophes; but a Bulgarian ъ is a, as the
     * law of that country has it.
     */
    String usual(String word) {
        return transliterator.transliterate(this == BULGARIAN ? word.replace('ъ', 'а') : word);
    }

    /** As in passports since 2013, after ICAO Doc 9303: one spelling for all languages. */
    static String passport(String word) {
        StringBuilder latin = new StringBuilder(word.length() * 2);
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            latin.append(
                    switch (c) {
                        case 'е', 'ё' -> "e";
                        case 'й' -> "i";
                        case 'ц' -> "ts";
                        case 'щ' -> "shch";
                        case 'ъ' -> "ie";
                        case 'ы' -> "y";
                        case 'ь' -> "";
                        case 'э' -> "e";
                        case 'ю' -> "iu";
                        case 'я' -> "ia";
                        case 'ї' -> "i";
                        case 'є' -> "ie";
                        case 'ў' -> "u";
                        default -> String.valueOf(c);
                    });
        }
        return RUSSIAN.transliterator.transliterate(latin.toString());
    }
}
