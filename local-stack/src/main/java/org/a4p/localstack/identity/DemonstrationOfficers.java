package org.a4p.localstack.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The officers of {@code demonstration-officers.json}, in its order. */
record DemonstrationOfficers(List<DemonstrationOfficer> all) implements UserDetailsService {

    static DemonstrationOfficers read() {
        try (InputStream json = DemonstrationOfficers.class.getResourceAsStream("/demonstration-officers.json")) {
            return new DemonstrationOfficers(new JsonMapper()
                    .readValue(Objects.requireNonNull(json), new TypeReference<List<DemonstrationOfficer>>() {}));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    Optional<DemonstrationOfficer> find(String username) {
        return all.stream()
                .filter(officer -> officer.username().equals(username))
                .findFirst();
    }

    /** The password is public, so there is nothing a hash would protect. */
    @Override
    public UserDetails loadUserByUsername(String username) {
        return find(username)
                .map(officer -> User.withUsername(officer.username())
                        .password("{noop}" + DemonstrationOfficer.PASSWORD)
                        .authorities(officer.roles().toArray(String[]::new))
                        .build())
                .orElseThrow(() -> new UsernameNotFoundException("No officer is called " + username));
    }
}
