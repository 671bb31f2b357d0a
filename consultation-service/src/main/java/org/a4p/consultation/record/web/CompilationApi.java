package org.a4p.consultation.record.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Locale;
import org.a4p.consultation.consultation.Consultation;
import org.a4p.consultation.record.AsOf;
import org.a4p.consultation.record.Compilation;
import org.a4p.consultation.record.CompilationRefused;
import org.a4p.consultation.record.Compilations;
import org.a4p.consultation.record.Format;
import org.a4p.consultation.record.HashedCompilation;
import org.a4p.pages.language.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;

@Tag(name = "Record", description = "Who said what in a consultation, as of an instant.")
@RestController
class CompilationApi {

    private final Compilations compilations;

    CompilationApi(Compilations compilations) {
        this.compilations = compilations;
    }

    @Operation(
            summary = "The attributed compilation of a consultation as of a day or an instant",
            description =
                    "`asOf` is a day in New York (2018-09-11, its end) or an instant (2018-09-11T18:30:00Z); without"
                            + " it, the state after the last change. The same request gives the same bytes. All formats"
                            + " print the SHA-256 of the content: of the member `compilation` of the JSON, exactly as it"
                            + " is written there.")
    @ApiResponse(responseCode = "200", description = "The file")
    @ApiResponse(responseCode = "304", description = "The content is the one with this ETag")
    @ApiResponse(responseCode = "422", description = "The day, the instant or the format cannot be")
    @ApiResponse(responseCode = "503", description = "Too many are being made at the moment")
    @GetMapping("/api/consultations/{id}/compilation")
    @Nullable
    ResponseEntity<byte[]> file(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String asOf,
            @RequestParam(defaultValue = "json") String format,
            Locale locale,
            WebRequest request) {
        Consultation consultation = compilations.consultation(id);
        Format wanted = Format.read(format).orElseThrow(CompilationRefused::unknownFormat);
        Language language = Language.of(locale);
        HashedCompilation sealed = compilations.compile(consultation, new AsOf(asOf), language);
        if (request.checkNotModified(sealed.hash())) {
            return null;
        }
        return ResponseEntity.ok()
                .eTag(sealed.hash())
                .header(HttpHeaders.CONTENT_TYPE, wanted.mediaType())
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(sealed, wanted))
                .body(compilations.file(sealed, wanted, language));
    }

    private static String attachment(HashedCompilation sealed, Format format) {
        Compilation compilation = sealed.compilation();
        String asOf = compilation.asOf().toString().replace(":", "").replace(".", "-");
        String name =
                "%s-%s-%s.%s".formatted(compilation.consultation(), asOf, compilation.language(), format.extension());
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
