# Build: the same steps as .ci/run, without the tests.
FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
WORKDIR /source
COPY global.json .editorconfig Directory.Build.props Directory.Packages.props NewsTracker.sln ./
COPY src/ src/
COPY seeds/ seeds/
# The profile compiles the code ahead for the machine that builds the image.
RUN dotnet publish src/NewsTracker.Web/NewsTracker.Web.csproj -p:PublishProfile=Ahead -o /app

# Run: no SDK, not root, one volume for everything that is kept. A volume at /backups is the user's own as well.
FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app ./
RUN mkdir -m 0700 /data /backups && chown "$APP_UID" /data /backups
USER $APP_UID
# One arena: native memory that threads gave back serves the others (docs/operations.md).
ENV NEWSTRACKER_DATA=/data NEWSTRACKER_URLS=http://0.0.0.0:8080 DOTNET_gcServer=0 DOTNET_EnableDiagnostics=0 MALLOC_ARENA_MAX=1
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["dotnet", "newstracker.dll", "healthcheck", "--urls", "http://127.0.0.1:8080"]
ENTRYPOINT ["dotnet", "newstracker.dll"]
CMD ["serve"]
