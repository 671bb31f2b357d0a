package org.a4p.consultation.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms for themes without a script; everything typed comes back when it is refused. */
class ThemeFormPagesIT {

    private final ThemeScene scene = ThemeScene.open();

    @Test
    void creatingLeadsToTheNewTheme() {
        assertThat(page("/themes/new")).contains("name=\"names.ar\"", "lang=\"ar\" dir=\"rtl\"");

        HttpResponse<String> created = scene.secretariat().submit("/themes", creation("Form1", "Created by form"));

        assertThat(created.statusCode()).as(created.body()).isEqualTo(303);
        assertThat(created.headers().firstValue("Location").orElseThrow()).endsWith("/themes/form1");
        assertThat(page("/themes/form1")).contains("Created by form", "A4P/FORM1");
    }

    @Test
    void aLanguageLeftOutComesBackBesideTheFiveThatWereTyped() {
        Map<String, String> fields = creation("form2", "Five of six");
        fields.put("names.ru", " ");

        HttpResponse<String> refused = scene.secretariat().submit("/themes", fields);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body())
                .contains("role=\"alert\"", "id=\"names.ru-reason\"", "value=\"Five of six zh\"", "value=\"form2\"");
        assertThat(scene.anybody().get("/themes/form2").statusCode()).isEqualTo(404);
    }

    @Test
    void aThemeIsRenamedByForm() {
        String id = scene.create();
        Map<String, String> fields = new LinkedHashMap<>(ThemeFixture.fields("names", "By form"));
        fields.put("version", "0");

        assertThat(scene.secretariat()
                        .submit("/themes/" + id + "/names", fields)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/themes/" + id)).contains("By form");

        fields.putAll(ThemeFixture.fields("names", "Seen too early"));
        HttpResponse<String> late = scene.secretariat().submit("/themes/" + id + "/names", fields);
        assertThat(late.statusCode()).isEqualTo(412);
        assertThat(late.body()).contains("value=\"Seen too early\"", "name=\"version\" value=\"1\"");
    }

    @Test
    void aThemeIsMergedAndPartedByForm() {
        String one = scene.create();
        String two = scene.create();
        assertThat(page("/themes/" + one + "/edit")).contains("value=\"" + two + "\"");

        Map<String, String> itself = Map.of("into", one, "version", "0");
        HttpResponse<String> refused = scene.secretariat().submit("/themes/" + one + "/merge", itself);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("cannot be merged into itself");

        Map<String, String> other = Map.of("into", two, "version", "0");
        assertThat(scene.secretariat()
                        .submit("/themes/" + one + "/merge", other)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/themes/" + one + "/edit")).contains("/themes/" + one + "/separation");

        Map<String, String> seen = Map.of("version", "1");
        assertThat(scene.secretariat()
                        .submit("/themes/" + one + "/separation", seen)
                        .statusCode())
                .isEqualTo(303);
        assertThat(page("/themes/" + one)).doesNotContain("lives on in another");
    }

    @Test
    void thePagesOpenInSixLanguages() {
        String id = scene.create();
        for (String path : new String[] {"/themes/new", "/themes/" + id + "/edit", "/themes/" + id}) {
            for (String language : new String[] {"ar", "en", "es", "fr", "ru", "zh"}) {
                HttpResponse<String> page = scene.secretariat().get(path, "Accept-Language", language);
                assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
            }
        }
    }

    private static Map<String, String> creation(String code, String name) {
        Map<String, String> fields = new LinkedHashMap<>(ThemeFixture.fields("names", name));
        fields.put("code", code);
        fields.put("idempotencyKey", "form-" + code);
        return fields;
    }

    private String page(String path) {
        return scene.secretariat().get(path, "Accept-Language", "en").body();
    }
}
