package dev.parley.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.HashCode;
import com.google.common.hash.Hashing;
import java.util.Arrays;
import java.util.Base64;

/**
 * Passwords as Discourse Network Analyzer checks them: salt and password hashed by SHA-256, the hash of that hashed again, 100,000 times in all. They
 * protect nothing, as everybody can read the file; so there is one for all files, and the salt depends on what it is for alone. Stateless.
 */
final class DnaPassword {

    /** Opens every file that Parley writes. */
    static final String PASSWORD = "parley";

    private static final int ROUNDS = 100_000;
    private static final int SALT = 16;

    private DnaPassword() {}

    /** Returns what stands in the file for {@link #PASSWORD}. */
    static String hash(String coder) {
        byte[] salt = Arrays.copyOf(Hashing.sha256().hashString(coder, UTF_8).asBytes(), SALT);
        HashCode digest = Hashing.sha256()
                .newHasher()
                .putBytes(salt)
                .putString(PASSWORD, UTF_8)
                .hash();
        for (int round = 1; round < ROUNDS; round++) {
            digest = Hashing.sha256().hashBytes(digest.asBytes());
        }
        byte[] stored = Arrays.copyOf(salt, SALT + digest.bits() / Byte.SIZE);
        System.arraycopy(digest.asBytes(), 0, stored, SALT, stored.length - SALT);
        return Base64.getEncoder().encodeToString(stored);
    }
}
