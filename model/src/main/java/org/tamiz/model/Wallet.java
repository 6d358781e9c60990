package org.tamiz.model;

/**
 * A digital currency address.
 *
 * @param currency the symbol that the source uses, such as {@code XBT}, {@code ETH}; {@code ?} where it gives none
 * @param address as published; letter case can matter
 */
public record Wallet(String currency, String address) {

    public Wallet {
        Texts.requireText(currency, "currency");
        Texts.requireText(address, "wallet address");
    }
}
