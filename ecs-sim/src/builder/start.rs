//! From settings to a service that can be started.

use axum::http::HeaderValue;
use std::fs;
use std::sync::Mutex;
use tokio::sync::{Notify, watch};

use super::EcsSimBuilder;
use crate::auth::Nonces;
use crate::catalogue::PublicImage;
use crate::error::SimError;
use crate::fault::Faults;
use crate::regions::REGIONS;
use crate::request_id::RequestIds;
use crate::request_log::RequestLog;
use crate::service::Service;
use crate::start_file::StartCalls;
use crate::state_file::StateFile;
use crate::tls::Tls;
use crate::world::World;

impl EcsSimBuilder {
    /// The certificates, with that of the authority written to its file.
    pub(super) fn make_tls(&self) -> Result<Option<Tls>, SimError> {
        if !self.tls {
            return Ok(None);
        }
        let built_in = REGIONS.iter().map(|region| region.id);
        let regions = self.regions.iter().map(String::as_str).chain(built_in);
        let tls = Tls::new(self.address.ip(), regions, &self.tls_names)
            .map_err(|what| SimError::tls(&what))?;
        if let Some(file) = &self.tls_certificate_file {
            fs::write(file, &tls.authority).map_err(|error| SimError::write(file, error))?;
        }
        Ok(Some(tls))
    }

    /// A world with no resources but the default ones.
    fn fresh_world(&self) -> World {
        let mut world = match self.regions.as_slice() {
            [] => World::with_regions(self.seed, REGIONS.iter().map(|region| region.id)),
            named => World::with_regions(self.seed, named.iter().map(String::as_str)),
        };
        self.add_settings(&mut world);
        world.command_rules.extend(self.sample.then(StartCalls::sample_rule));
        world
    }

    fn first_world(&self, fresh: &World) -> Result<(Option<StateFile>, World), SimError> {
        let Some(file) = &self.state_file else { return Ok((None, fresh.clone())) };
        let (file, mut world) = StateFile::open(file, fresh).map_err(SimError::state)?;
        world.add_regions(self.regions.iter().map(String::as_str));
        self.add_settings(&mut world);
        Ok((Some(file), world))
    }

    fn add_settings(&self, world: &mut World) {
        self.zones.iter().for_each(|zone| world.add_zone(zone));
        self.images.iter().filter_map(|id| PublicImage::of(id)).for_each(|image| {
            world.add_public_image(image);
        });
        world.sold_out.extend(self.sold_out.iter().cloned());
    }

    /// The service after the calls of the sample and of the start file.
    pub(super) fn into_started_service(
        self,
        running: watch::Receiver<()>,
    ) -> Result<Service, SimError> {
        let mut calls = Vec::new();
        if self.sample {
            calls.push(StartCalls::sample()?);
        }
        if let Some(file) = &self.start_file {
            calls.push(StartCalls::read(file)?);
        }
        let is_loaded = self.state_file.as_ref().is_some_and(|file| file.exists());
        let mut service = self.into_service(running)?;
        for calls in calls {
            service.fresh = calls.run(&mut service)?;
        }
        if !is_loaded {
            service.world = Mutex::new(service.fresh.clone());
        }
        Ok(service)
    }

    fn into_service(self, running: watch::Receiver<()>) -> Result<Service, SimError> {
        let fresh = self.fresh_world();
        let (state_file, world) = self.first_world(&fresh)?;
        let faults = Faults::new(self.seed);
        let since = (self.clock)();
        faults.set(self.faults, since).map_err(|error| SimError::fault(&error))?;
        let keep_alive = format!("timeout={}", self.keep_alive.as_secs());
        Ok(Service {
            keys: self.keys,
            nonces: Nonces::default(),
            clock: self.clock,
            seed: self.seed,
            request_ids: RequestIds::new(self.seed),
            faults,
            world: Mutex::new(world),
            delays: self.delays,
            stateless: self.stateless,
            unimplemented: self.unimplemented,
            fresh,
            state_file,
            saving: Mutex::default(),
            changed: Notify::new(),
            allowed_hosts: self.allowed_hosts,
            tls_certificate: None,
            since,
            request_log: RequestLog::new(self.observer),
            keep_alive: HeaderValue::try_from(keep_alive)
                .unwrap_or(HeaderValue::from_static("timeout=25")),
            running,
        })
    }
}
