# Windows: target\installer\boussole-....msi. After mvnw.cmd package; needs WiX 3 to 5 on the PATH.
$ErrorActionPreference = 'Stop'
Set-Location (Join-Path $PSScriptRoot '..')
$out = 'target\installer'
$lib = 'target\boussole\lib'
if (-not (Test-Path "$lib\javafx")) { throw 'first: mvnw.cmd package' }

$jdk = (Get-Content "$lib\jdk" -TotalCount 1).Trim()
$jar = Get-ChildItem "$lib\boussole-*.jar" | Select-Object -First 1
$version = $jar.BaseName -replace '^boussole-', ''
$jpackage = Join-Path $jdk 'bin\jpackage.exe'
function Invoke-Checked { & $args[0] $args[1..($args.Count - 1)]; if ($LASTEXITCODE) { throw "$($args[0]): $LASTEXITCODE" } }

Remove-Item -Recurse -Force -ErrorAction SilentlyContinue "$out\input", "$out\image"
New-Item -ItemType Directory -Force "$out\input" | Out-Null
Copy-Item "$lib\*.jar" "$out\input"

# The same modules as in image.sh; the access bridge is for screen readers.
$modules = 'java.base,java.compiler,java.desktop,java.instrument,java.logging,java.management,java.naming,' +
    'java.scripting,java.sql,java.xml,jdk.accessibility,jdk.charsets,jdk.localedata,jdk.net,jdk.unsupported,' +
    'jdk.zipfs,javafx.controls,javafx.swing'
$options = Get-Content "$lib\java.options" |
    Where-Object { $_ -and -not $_.StartsWith('#') -and -not $_.StartsWith('--add-modules=') } |
    ForEach-Object { '--java-options', $_ }
$about = "Le logiciel d'une $([char]0xE9)quipe de soins infirmiers $([char]0xE0) domicile"

# A window has no console; the second launcher has one, for the commands.
'win-console=true' | Set-Content -Encoding ascii "$out\console.properties"
Invoke-Checked $jpackage --type app-image --name boussole --app-version $version --dest "$out\image" `
    --vendor Boussole --description $about --icon installer\icon\boussole.ico `
    --input "$out\input" --main-jar $jar.Name --main-class fr.boussole.shell.Main `
    --module-path "$lib\javafx" --add-modules $modules `
    --jlink-options '--no-header-files --no-man-pages --strip-debug --include-locales=fr' `
    --add-launcher "boussole-commande=$out\console.properties" @options

# An ahead-of-time cache (JEP 514), trained by the launcher itself in a run that closes after its first frames.
$app = (Resolve-Path "$out\image\boussole\app").Path
$training = Join-Path ([IO.Path]::GetTempPath()) ([IO.Path]::GetRandomFileName())
# The page of every day is the sign-in of a practice that exists.
$env:BOUSSOLE_PASSWORD = 'entrainement du cache'
Invoke-Checked "$out\image\boussole\boussole-commande.exe" init --data "$training\data" --from sample-data --user HB
Remove-Item Env:BOUSSOLE_PASSWORD
$env:JAVA_TOOL_OPTIONS = "`"-XX:AOTCacheOutput=$app\boussole.aot`" -Dboussole.closeAfterFrames=2"
Start-Process -Wait "$out\image\boussole\boussole.exe" -ArgumentList '--data', "`"$training\data`""
Remove-Item Env:JAVA_TOOL_OPTIONS
Remove-Item -Recurse -Force -ErrorAction SilentlyContinue $training
if (-not (Test-Path "$app\boussole.aot")) { throw 'the training run left no cache' }
foreach ($cfg in "$app\boussole.cfg", "$app\boussole-commande.cfg") {
    (Get-Content $cfg) -replace '^\[JavaOptions\]$', "[JavaOptions]`njava-options=-XX:AOTCache=`$APPDIR\boussole.aot" |
        Set-Content -Encoding ascii $cfg
}

# The upgrade code must never change: by it Windows knows an older version to replace.
Invoke-Checked $jpackage --type msi --name boussole --app-version $version --dest $out `
    --app-image "$out\image\boussole" --license-file LICENSE `
    --win-menu --win-shortcut --win-dir-chooser --win-per-user-install `
    --win-upgrade-uuid 5b1f6a0e-8c57-4d0e-9d1c-2a6a3c7be54f
Get-ChildItem "$out\*.msi"
