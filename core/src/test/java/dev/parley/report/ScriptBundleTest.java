package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ScriptBundleTest {

    @Test
    void makesAFunctionOfAModule() {
        String module = """
                import { one, two } from './other.js';

                const own = 1;
                export const THREE = 3;

                export function four() {
                  return own;
                }
                """;

        assertThat(ScriptBundle.wrapped("some", module)).isEqualTo("""
                const some$ = (() => {
                const { one, two } = other$;

                const own = 1;
                const THREE = 3;

                function four() {
                  return own;
                }
                return { THREE, four };
                })();
                """);
    }

    @Test
    void leavesNoImportOrExportInThePage() {
        assertThat(ScriptBundle.read()).doesNotContainPattern("(?m)^(import|export) ");
    }
}
