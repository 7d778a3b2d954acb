/// How well user stories are read: `stories/*.jsonl`, one backlog a file, in the format of ace-design/nlp-stories.
@NullMarked
package dev.socrates.eval.stories;

import org.jspecify.annotations.NullMarked;
