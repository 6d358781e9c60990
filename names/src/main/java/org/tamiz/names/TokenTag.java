package org.tamiz.names;

/** What a token does in a name. It decides how much the token can tell and what it costs when it stands alone. */
public enum TokenTag {
    /** A word that names: given name, family name, the distinctive or generic word of a firm. Rarity tells them apart. */
    NAME,
    /** A single letter that stands for a name. */
    INITIAL,
    /** de, la, bin, al, van der: present or not by habit. */
    PARTICLE,
    /** Mr, Dr, Mullah, Haji, General, Jr. */
    HONORIFIC,
    /** S.A., Ltd, ООО, "company": the legal form of an organization. */
    LEGAL_FORM,
    /** A number in digits. */
    NUMBER
}
