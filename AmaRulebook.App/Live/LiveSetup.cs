using Microsoft.AspNetCore.Components.Server.Circuits;

namespace AmaRulebook.Live;

public static class LiveSetup
{
    public static void AddLive(this WebApplicationBuilder builder) => builder.Services
        .AddSingleton<ProjectFeed>()
        .AddSingleton<Discussion>()
        .AddSingleton<Presence>()
        .AddScoped<Attendance>()
        .AddScoped<CircuitHandler>(services => services.GetRequiredService<Attendance>());
}
