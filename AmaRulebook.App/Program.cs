using AmaRulebook;
using AmaRulebook.Checklists;
using AmaRulebook.Layout;
using AmaRulebook.Live;
using AmaRulebook.Projects;
using AmaRulebook.Reading;
using AmaRulebook.Records;
using AmaRulebook.Reviews;
using AmaRulebook.Samples;
using AmaRulebook.Staff;
using AmaRulebook.Storage;

var builder = WebApplication.CreateBuilder(new WebApplicationOptions
{
    Args = SampleMode.Others(args),
    ContentRootPath = AppContext.BaseDirectory,
});

if (ContentCheck.TryRun(args, builder.Configuration, Console.Out) is { } exitCode)
{
    return exitCode;
}

var isSample = SampleMode.IsAskedFor(args);
if (isSample)
{
    builder.UseSampleFolder();
}

var places = builder.AddPlaces();
if (!builder.TryAddRulebook())
{
    return 1;
}

builder.AddStorage(places);
builder.Services.AddReading();
builder.AddLive();
builder.AddProjects();
builder.AddChecklists();
builder.AddRecords();
builder.AddStaff();
builder.AddReviews();
builder.AddInteractivePages();
if (isSample)
{
    builder.AddSample();
}

var app = builder.Build();
if (!app.TryUseStorage() || (isSample && !app.TryUseSample()) || !app.TryUseStaff())
{
    return 1;
}

app.UseReviews();
app.UseKnownProxies();
app.UseSecurityHeaders();
app.UseKeptPages();
app.UseProblemPages();
app.UseReading();
app.UseDoorLimits();
app.UseAuthentication();
app.UseStaffIdentity();
app.UseBrowserNames();
app.UseCircuitOrigins();
app.UseProjectDoor();
app.UseAuthorization();
app.UseFormProtection();

app.MapReading();
app.MapProjects();
app.MapRecords();
app.MapStaff();
app.MapReviews();
app.MapInteractivePages();

app.Run();
return 0;

public partial class Program;
