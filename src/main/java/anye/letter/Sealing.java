package anye.letter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Seals contents with the installation's own key, which is made at the first start and kept in the data directory. All
 * nodes of an installation share the file; whoever loses it can still check old letters by the public half.
 */
public final class Sealing {

    private static final String FILE = "letter-seal.key";
    private static final String ALGORITHM = "Ed25519";
    private static final Set<PosixFilePermission> OWNER_ONLY =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

    private final PrivateKey privateKey;
    private final PublicKey publicKey;
    private final String keyId;

    private Sealing(KeyPair keys) {
        privateKey = keys.getPrivate();
        publicKey = keys.getPublic();
        keyId = hash(publicKey.getEncoded()).substring(0, 16);
    }

    /** @throws IllegalStateException when others than the owner may read or change the key */
    public static Sealing in(Path dataDirectory) {
        Path file = dataDirectory.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(dataDirectory, file);
            }
            if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException("The key of the seal must be readable by its owner alone: " + FILE);
            }
            return new Sealing(read(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key of the seal can be neither read nor made", unreadable);
        } catch (GeneralSecurityException damaged) {
            throw new IllegalStateException("The key of the seal is damaged: " + FILE, damaged);
        }
    }

    public Seal seal(byte[] canonical) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(privateKey);
            signing.update(canonical);
            return new Seal(hash(canonical), Base64.getEncoder().encodeToString(signing.sign()), keyId);
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Whether this content was sealed so with this key; false for anything else, however malformed. */
    public boolean verify(byte[] canonical, Seal seal) {
        try {
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(publicKey);
            checking.update(canonical);
            return keyId.equals(seal.keyId()) && hash(canonical).equals(seal.sha256())
                    && checking.verify(Base64.getDecoder().decode(seal.signature()));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    public String keyId() {
        return keyId;
    }

    /** For anybody who wants to check a seal without us: X.509, Base64. */
    public String publicKey() {
        return Base64.getEncoder().encodeToString(publicKey.getEncoded());
    }

    /** Written whole beside its place first, then linked there, so that no other node ever reads half a key. */
    private static void make(Path directory, Path file) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Base64.Encoder base64 = Base64.getEncoder();
        Path draft = Files.createTempFile(directory, FILE, null, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
        try {
            Files.write(draft, List.of(base64.encodeToString(keys.getPrivate().getEncoded()),
                    base64.encodeToString(keys.getPublic().getEncoded())), StandardCharsets.US_ASCII);
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException madeMeanwhile) {
            // Another node of the first start was faster: its key counts.
        } finally {
            Files.delete(draft);
        }
    }

    private static KeyPair read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file, StandardCharsets.US_ASCII);
        if (lines.size() != 2) {
            throw new GeneralSecurityException("two lines are expected");
        }
        KeyFactory factory = KeyFactory.getInstance(ALGORITHM);
        Base64.Decoder base64 = Base64.getDecoder();
        return new KeyPair(factory.generatePublic(new X509EncodedKeySpec(base64.decode(lines.get(1)))),
                factory.generatePrivate(new PKCS8EncodedKeySpec(base64.decode(lines.get(0)))));
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
