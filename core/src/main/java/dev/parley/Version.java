package dev.parley;

import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The version that the build wrote into the jar. */
public final class Version {

    private static final String RESOURCE = "version.properties";

    private Version() {}

    /**
     * Returns the version.
     *
     * @return the version of this build, such as {@code 0.1.0}
     */
    public static String current() {
        Properties properties = new Properties();
        try (InputStream in = Version.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new ResourceException("resource dev/parley/" + RESOURCE + " is missing from the core jar");
            }
            properties.load(in);
        } catch (IOException e) {
            throw new ResourceException("resource dev/parley/" + RESOURCE + " cannot be read", e);
        }
        return properties.getProperty("version", "unknown");
    }
}
