/** Plans to begin from: shipped, the team's own, and those another team hands over. */
@NullMarked
package fr.boussole.template;

import org.jspecify.annotations.NullMarked;
