package dev.socrates.ai;

import dev.socrates.embedding.OnnxEmbedder;
import dev.socrates.engine.Embedder;
import dev.socrates.platform.CpuPool;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// What works before anybody has configured anything.
@Configuration(proxyBeanMethods = false)
class LocalModels {

    @Bean
    Embedder embedder(CpuPool pool) {
        return new OnnxEmbedder(work -> pool.call(work::get));
    }
}
