package org.a4p.gateway.door;

import jakarta.servlet.Filter;
import org.a4p.gateway.route.RouteTable;
import org.a4p.gateway.signin.CurrentOfficer;
import org.a4p.gateway.signin.PublicAddress;
import org.a4p.pages.problem.RequestRefused;
import org.a4p.pages.request.LargerBody;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.util.unit.DataSize;

/** What a request passes, in this order; the session is looked up only after everything that needs none. */
@Configuration(proxyBeanMethods = false)
class GatewayFilters {

    private static final int BEFORE_SESSION = SessionRepositoryFilter.DEFAULT_ORDER - 10;
    private static final int AFTER_SESSION = SessionRepositoryFilter.DEFAULT_ORDER + 10;

    @Bean
    FilterRegistrationBean<Filter> failureAnswers(Answers answers) {
        return at(BEFORE_SESSION, new FailureAnswers(answers));
    }

    @Bean
    FilterRegistrationBean<Filter> probesFromLoopback() {
        return at(BEFORE_SESSION + 1, new ProbesFromLoopback());
    }

    @Bean
    FilterRegistrationBean<Filter> untouchedBodies(RouteTable table) {
        return at(BEFORE_SESSION + 2, new CountedBodies(table));
    }

    /** A form with files is passed on unread and counted on the way, so that it need not say how long it is. */
    @Bean
    LargerBody formsPassedOn(@Value("${a4p.gateway.largest-upload:25MB}") DataSize largestUpload) {
        return new LargerBody("/**", "multipart/", largestUpload, RequestRefused::bodyTooLarge);
    }

    @Bean
    FilterRegistrationBean<Filter> ownPagesOnly(PublicAddress address, RouteTable table) {
        return at(BEFORE_SESSION + 3, new SameOriginOnly(address, table));
    }

    @Bean
    FilterRegistrationBean<Filter> rates(RateSettings settings, CurrentOfficer officer, RouteTable table) {
        return at(AFTER_SESSION, new Rates(settings, officer, table));
    }

    private static FilterRegistrationBean<Filter> at(int order, Filter filter) {
        FilterRegistrationBean<Filter> registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(order);
        return registration;
    }
}
