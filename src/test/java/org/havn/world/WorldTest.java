package org.havn.world;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.havn.SharedSignInConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestConstructor;

/**
 * The whole house on a PostgreSQL of its own with so many people that the planner chooses as it does with a million,
 * shared by every such test of a run. They look and change nothing that another looks at.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT, properties = "havn.database.url=")
@Import({WorldFixture.class, Plans.class, SharedSignInConfiguration.class})
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
public @interface WorldTest {}
