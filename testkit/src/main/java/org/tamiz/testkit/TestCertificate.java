package org.tamiz.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A certificate that signs itself, made for one run of the tests by the keytool of this JDK. */
public final class TestCertificate {

    private static final char[] PASSWORD = "only-in-tests".toCharArray();

    /** Hosts whose certificate it is. */
    public static final String LISTS = "lists.example";

    public static final String FILES = "files.example";
    public static final String OTHER = "other.example";

    /** A host whose certificate it is not. */
    public static final String STRANGER = "stranger.example";

    private static final KeyStore KEYS = make();

    private TestCertificate() {}

    private static KeyStore make() {
        try {
            Path folder = Files.createTempDirectory("tamiz-certificate");
            Path file = folder.resolve("keys.p12");
            Process process = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "test",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-dname",
                            "CN=" + LISTS,
                            "-ext",
                            "SAN=dns:" + LISTS + ",dns:" + FILES + ",dns:" + OTHER,
                            "-validity",
                            "2",
                            "-startdate",
                            "-1d",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            file.toString(),
                            "-storepass",
                            String.valueOf(PASSWORD))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(
                        "keytool made no certificate: " + Files.readString(folder.resolve("log")));
            }
            KeyStore keys = KeyStore.getInstance("PKCS12");
            try (InputStream in = Files.newInputStream(file)) {
                keys.load(in, PASSWORD);
            }
            Files.delete(file);
            Files.delete(folder.resolve("log"));
            Files.delete(folder);
            return keys;
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Shows the certificate, and trusts it alone. */
    public static SSLContext context() {
        try {
            KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
            own.init(KEYS, PASSWORD);
            KeyStore trusted = KeyStore.getInstance("PKCS12");
            trusted.load(null, null);
            trusted.setCertificateEntry("test", KEYS.getCertificate("test"));
            TrustManagerFactory others = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            others.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(own.getKeyManagers(), others.getTrustManagers(), null);
            return context;
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
