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

var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = Commands.Settings(args), ContentRootPath = AppContext.BaseDirectory });
builder.AddSample(args);
if (Commands.TryRun(args, builder.Configuration) is { } done)
{
    return done;
}

if (!builder.TryAddRulebook())
{
    return 1;
}

builder.AddStorage(builder.AddPlaces());
builder.Services.AddReading();
builder.AddLive();
builder.AddProjects();
builder.AddChecklists();
builder.AddRecords();
builder.AddStaff();
builder.AddReviews();
builder.AddInteractivePages();

var app = builder.Build();
if ((app.TryUseStorage() && app.TryUseSample() && app.TryUseStaff() ? Commands.TryRun(args, app) : 1) is { } ended)
{
    return ended;
}

app.UseReviews();
app.UseKnownProxies();
app.UseSecurityHeaders();
app.UseKeptPages();
app.UseProblemPages();
app.UseReading();
app.UseDoors();

app.MapReading();
app.MapProjects();
app.MapRecords();
app.MapStaff();
app.MapReviews();
app.MapInteractivePages();

app.Run();
return 0;

public partial class Program;
