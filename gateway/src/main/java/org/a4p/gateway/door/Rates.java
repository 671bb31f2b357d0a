package org.a4p.gateway.door;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.a4p.gateway.route.RateClass;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.signin.CurrentOfficer;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives every sender its share. Kinds of requests have buckets of their own, so that reading is never used up by signing in. */
final class Rates extends OncePerRequestFilter {

    private static final int REMEMBERED_SENDERS = 100_000;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(10);

    private final LoadingCache<Share, Bucket> buckets;
    private final CurrentOfficer officer;
    private final RouteTable table;

    Rates(RateSettings settings, CurrentOfficer officer, RouteTable table) {
        this.buckets = Caffeine.newBuilder()
                .maximumSize(REMEMBERED_SENDERS)
                .expireAfterAccess(FORGOTTEN_AFTER)
                .build(share -> settings.of(share.rate()).bucket(settings.replicas()));
        this.officer = officer;
        this.table = table;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return Stream.of("/assets/", "/webjars/", "/actuator/")
                .anyMatch(free -> request.getRequestURI().startsWith(free));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Share share = new Share(rateClass(request), Sender.of(request, officer.subject(request)));
        ConsumptionProbe probe = buckets.get(share).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            long seconds = 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
            throw new TooManyRequests(seconds);
        }
        chain.doFilter(request, response);
    }

    private RateClass rateClass(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.equals("/sign-in") || path.startsWith("/login/")) {
            return RateClass.SIGN_IN;
        }
        return table.find(path).map(route -> route.rateOf(request.getMethod())).orElse(RateClass.GENERAL);
    }

    private record Share(RateClass rate, Sender sender) {}
}
