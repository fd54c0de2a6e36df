package dev.parley.report;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes one script of the report's modules, since a page on disk may not load any. Each module but the last becomes a function that is called
 * at once and returns what the module exports, so that names which are not exported stay its own.
 *
 * <p>Knows only what the modules use: imports of names from a sibling, in one line, at the head; exports of functions, classes and constants
 * where they are declared.
 */
final class ScriptBundle {

    /** Each module stands behind those that it imports; the last one starts the page. */
    private static final List<String> MODULES = List.of(
            "dom",
            "data",
            "review",
            "duplicates",
            "model",
            "files",
            "claims",
            "grid",
            "matrix",
            "pages",
            "timeline",
            "network",
            "agreement",
            "reviewpage",
            "app");

    private static final Pattern IMPORT = Pattern.compile("import (\\{[^}]+}) from '\\./([a-z]+)\\.js';");
    private static final Pattern EXPORT =
            Pattern.compile("^export ((?:async )?(?:function|class|const) )(\\w+)", Pattern.MULTILINE);

    private ScriptBundle() {}

    static String read() {
        StringBuilder script = new StringBuilder("'use strict';\n");
        for (String name : MODULES.subList(0, MODULES.size() - 1)) {
            script.append(wrapped(name, ReportResource.read(name + ".js")));
        }
        return script.append(imports(ReportResource.read(MODULES.get(MODULES.size() - 1) + ".js")))
                .toString();
    }

    static String wrapped(String name, String module) {
        List<String> exported = new ArrayList<>();
        Matcher exports = EXPORT.matcher(module);
        while (exports.find()) {
            exported.add(exports.group(2));
        }
        return "const " + name + "$ = (() => {\n"
                + imports(EXPORT.matcher(module).replaceAll("$1$2")) + "return { " + String.join(", ", exported)
                + " };\n})();\n";
    }

    private static String imports(String module) {
        StringBuilder text = new StringBuilder();
        for (String line : Splitter.on('\n').split(module.stripTrailing())) {
            Matcher from = IMPORT.matcher(line);
            text.append(from.matches() ? "const " + from.group(1) + " = " + from.group(2) + "$;" : line)
                    .append('\n');
        }
        return text.toString();
    }
}
