package dev.parley.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.io.Resources;
import dev.parley.diagnostic.ResourceException;
import java.io.IOException;
import java.io.UncheckedIOException;

/** The files beside this package. */
final class ReportResource {

    private ReportResource() {}

    /** Reads a file as UTF-8, its line ends {@code \n} whatever the checkout made of them. */
    static String read(String name) {
        try {
            return Resources.toString(Resources.getResource(ReportResource.class, name), UTF_8)
                    .replace("\r\n", "\n");
        } catch (IllegalArgumentException e) {
            throw new ResourceException("the report's " + name + " is missing");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
