package org.tamiz.names;

/** What a token does in a name. It decides how much the token can tell and what it costs when it stands alone. */
public enum TokenTag {
    /** A word that names: given name, family name, the distinctive word of a firm. */
    NAME,
    /** A father's name after a Russian or Arabic pattern, which may be left out: Ivanovich. */
    PATRONYMIC,
    /** A word for what a firm is or does, alone it names nobody: trading, import, group. */
    GENERIC,
    /** A country, region or city in the name of an organization. */
    PLACE,
    /** A single letter that stands for a name. */
    INITIAL,
    /** de, la, bin, al, van der: present or not by habit. */
    PARTICLE,
    /** Mr, Dr, Mullah, Haji, General, Jr. */
    HONORIFIC,
    /** S.A., Ltd, ООО, "company": the legal form of an organization. */
    LEGAL_FORM,
    /** A number, an ordinal or a roman numeral: what tells members of a series apart. */
    NUMBER
}
